"""Uses nothing of the standard library that is newer than the workspace's Python floor, as far as a table goes."""

import ast
from typing import Iterator, Optional

from ..finding import Finding, Options, Script
from .imports import catches_import_error

MODULES = {"tomllib": 11, "wsgiref.types": 11, "importlib.resources.abc": 11, "asyncio.taskgroups": 11}

NAMES = {
    "asyncio": {"timeout": 11, "timeout_at": 11, "TaskGroup": 11, "Runner": 11, "Barrier": 11, "QueueShutDown": 13},
    "base64": {"z85encode": 13, "z85decode": 13},
    "calendar": {"Month": 12, "Day": 12, "JANUARY": 12, "FEBRUARY": 12},
    "contextlib": {"aclosing": 10, "AsyncContextDecorator": 10, "chdir": 11},
    "copy": {"replace": 13},
    "datetime": {"UTC": 11},
    "enum": {"StrEnum": 11, "ReprEnum": 11, "verify": 11, "member": 11, "nonmember": 11, "EnumType": 11},
    "hashlib": {"file_digest": 11},
    "http": {"HTTPMethod": 11},
    "inspect": {"get_annotations": 10, "getmembers_static": 11, "markcoroutinefunction": 12},
    "itertools": {"pairwise": 10, "batched": 12},
    "logging": {"getLevelNamesMapping": 11, "getHandlerByName": 12, "getHandlerNames": 12},
    "math": {"cbrt": 11, "exp2": 11, "sumprod": 12, "fma": 13},
    "operator": {"call": 11},
    "os": {"process_cpu_count": 13},
    "re": {"NOFLAG": 11},
    "ssl": {"VERIFY_X509_PARTIAL_CHAIN": 10, "VERIFY_ALLOW_PROXY_CERTS": 10},
    "statistics": {"correlation": 10, "covariance": 10, "linear_regression": 10, "kde": 13},
    "sys": {"orig_argv": 10, "stdlib_module_names": 10, "exception": 11, "monitoring": 12},
    "threading": {"setprofile_all_threads": 12, "settrace_all_threads": 12},
    "types": {"NoneType": 10, "EllipsisType": 10, "NotImplementedType": 10, "UnionType": 10, "get_original_bases": 12},
    "typing": {
        "ParamSpec": 10, "Concatenate": 10, "TypeAlias": 10, "TypeGuard": 10, "is_typeddict": 10, "Self": 11,
        "LiteralString": 11, "Never": 11, "Required": 11, "NotRequired": 11, "TypeVarTuple": 11, "Unpack": 11,
        "assert_never": 11, "assert_type": 11, "reveal_type": 11, "dataclass_transform": 11, "get_overloads": 11,
        "clear_overloads": 11, "override": 12, "TypeAliasType": 12, "ReadOnly": 13, "TypeIs": 13, "NoDefault": 13,
    },
    "warnings": {"deprecated": 13},
}  # fmt: skip

BUILT_IN = {
    "aiter": 10, "anext": 10, "EncodingWarning": 10, "ExceptionGroup": 11, "BaseExceptionGroup": 11,
    "PythonFinalizationError": 13,
}  # fmt: skip

KEYWORDS = {
    "zip": {"strict": 10}, "dataclasses.dataclass": {"slots": 10, "kw_only": 10}, "bisect.bisect": {"key": 10},
    "bisect.insort": {"key": 10},
}  # fmt: skip

NEWER = {name for names in NAMES.values() for name in names}
SUSPECTS: dict[type[ast.AST], tuple[str, set[str]]] = {
    ast.Attribute: ("attr", NEWER),
    ast.Name: ("id", {*BUILT_IN}),
    ast.alias: ("name", {*NEWER, *MODULES}),
    ast.ImportFrom: ("module", {*MODULES}),
    ast.keyword: ("arg", {name for names in KEYWORDS.values() for name in names}),
}
"""The nodes that may use something new, by a field and the words in it; what they mean is another question."""


class Names(ast.NodeVisitor):
    """Collects what is newer than some version, by the names that the imports give to modules."""

    def __init__(self, script: Script, floor: int) -> None:
        self.script = script
        self.floor = floor
        self.bound: dict[str, str] = {}
        self.findings: list[Finding] = []

    def say(self, node: ast.AST, what: str, version: Optional[int]) -> None:
        """Takes a use of something, if it is too new."""
        if version is not None and version > self.floor:
            message = f"'{what}' is Python 3.{version} or newer, and the floor is 3.{self.floor}"
            self.findings.append(self.script.finding(node, "GC303", message))

    def visit_Import(self, node: ast.Import) -> None:
        """Notes the names of modules."""
        for alias in node.names:
            package = alias.name.partition(".")[0]
            self.bound[alias.asname or package] = alias.name if alias.asname else package
            self.say(node, alias.name, MODULES.get(alias.name))

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """Looks at what is taken from a module."""
        module = node.module or ""
        self.say(node, module, MODULES.get(module))
        for alias in node.names:
            self.bound[alias.asname or alias.name] = f"{module}.{alias.name}"
            self.say(alias, f"{module}.{alias.name}", NAMES.get(module, {}).get(alias.name))

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Looks at what is asked of a module."""
        module = self.name(node.value)
        if module is not None:
            self.say(node, f"{module}.{node.attr}", NAMES.get(module, {}).get(node.attr))
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        """Looks at what is built in."""
        if isinstance(node.ctx, ast.Load) and node.id not in self.bound:
            self.say(node, node.id, BUILT_IN.get(node.id))

    def visit_Call(self, node: ast.Call) -> None:
        """Looks at keywords that functions did not always have."""
        known = KEYWORDS.get(self.name(node.func) or "", {})
        for keyword in node.keywords:
            self.say(keyword, f"{keyword.arg}=", known.get(keyword.arg or ""))
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        """Leaves out what the script asks for the version first."""
        if not any(self.name(part) == "sys.version_info" for part in ast.walk(node.test)):
            self.generic_visit(node)

    def visit_Try(self, node: ast.Try) -> None:
        """Leaves out what the script can do without."""
        if not any(catches_import_error(handler) for handler in node.handlers):
            self.generic_visit(node)

    def name(self, node: ast.AST) -> Optional[str]:
        """The full name of what an expression stands for."""
        if isinstance(node, ast.Name):
            return self.bound.get(node.id, node.id)
        if isinstance(node, ast.Attribute):
            owner = self.name(node.value)
            return f"{owner}.{node.attr}" if owner is not None else None
        return None


def check(script: Script, options: Options) -> Iterator[Finding]:
    """The modules, names and keywords that the floor does not have."""
    if not any(is_suspect(node) for node in script.nodes):
        # Most scripts have no such word at all, and need no visit of all their nodes.
        return iter(())
    names = Names(script, options.floor)
    names.visit(script.tree)
    return iter(names.findings)


def is_suspect(node: ast.AST) -> bool:
    """Whether a node has a word in it that stands for something new in some place."""
    field, words = SUSPECTS.get(type(node), ("", set[str]()))
    if not field or getattr(node, field) not in words:
        return False
    # What an object asks of itself is no module's.
    return not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self")
