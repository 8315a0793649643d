"""What Python evaluates when the script is loaded cannot raise: it is tried here, as far as it is harmless."""

import ast
import warnings
from types import ModuleType
from typing import Any, Iterator, Optional

from ..finding import Finding, Options, Script
from ..lint.floor_syntax import has_lazy_annotations
from ..lint.meanings import meaning
from .modules import Modules, Unknown
from .patterns import is_too_new

CALLS = {
    "datetime.timedelta", "decimal.Decimal", "dict", "frozenset", "list", "re.compile", "set", "str.maketrans", "tuple",
}  # fmt: skip
DECORATORS = {"contextlib.contextmanager", "functools.cache", "functools.lru_cache"}
STEADY = {"collections", "datetime", "decimal", "http", "logging", "math", "re", "string", "typing"}
"""The modules that have the same names on every machine."""

JOINTS = (ast.Add, ast.BitOr)
"""What may stand between two values; more between two numbers, of which nothing large comes."""
NUMBERS = (*JOINTS, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod)
SHAPES = (ast.Constant, ast.Name, ast.Tuple, ast.List, ast.Set, ast.UnaryOp)


def is_generic(value: object) -> bool:
    """Whether an index makes a type of a value, or takes something out of a plain one."""
    return isinstance(value, (type, dict, list, tuple, Unknown)) or type(value).__module__ == "typing"


class Stand:
    """What stands for a name of which only the script knows what it is."""


def check(hooks: Script, options: Options) -> Iterator[Finding]:
    """What may raise when the script is loaded."""
    loading = Loading(hooks, options)
    for node in hooks.tree.body:
        yield from loading.statement(node)


class Loading:
    """Goes through a file as Python does when it loads it."""

    def __init__(self, hooks: Script, options: Options) -> None:
        self.hooks = hooks
        self.floor = options.floor
        self.has_annotations = not has_lazy_annotations(hooks.tree)
        self.modules = Modules()
        self.values: dict[str, Any] = dict.fromkeys(options.given, Stand)

    def statement(self, node: ast.stmt) -> Iterator[Finding]:
        """What may raise in a statement."""
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias, message in self.modules.take(node, self.values):
                yield self.hooks.finding(alias, "GC324", message)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield from self.function(node)
            self.values[node.name] = Stand
        elif isinstance(node, ast.Assign):
            yield from self.constant(node.value, [one.id for one in node.targets if isinstance(one, ast.Name)])
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield from self.annotation(node.annotation)
            if node.value is not None:
                yield from self.constant(node.value, [node.target.id])

    def constant(self, value: ast.expr, names: list[str]) -> Iterator[Finding]:
        """What may raise in the value of a constant."""
        findings = list(self.expression(value, CALLS))
        yield from findings
        for name in names:
            self.values[name] = Stand if findings else self.evaluated(value)

    def function(self, node: ast.AST) -> Iterator[Finding]:
        """What may raise where a function is defined: what decorates it, defaults, annotations."""
        arguments: ast.arguments = getattr(node, "args")
        for decorator in getattr(node, "decorator_list"):
            name = decorator.func if isinstance(decorator, ast.Call) else decorator
            if meaning(name, self.modules.meanings) not in DECORATORS:
                yield self.refused(decorator)
            elif isinstance(decorator, ast.Call):
                yield from self.expression(decorator, DECORATORS)
        for default in [*arguments.defaults, *(one for one in arguments.kw_defaults if one is not None)]:
            yield from self.expression(default, CALLS)
        for parameter in ast.walk(arguments):
            yield from self.annotation(getattr(parameter, "annotation", None))
        yield from self.annotation(getattr(node, "returns"))

    def annotation(self, node: Optional[ast.expr]) -> Iterator[Finding]:
        """What may raise in a type that is evaluated; a name by itself is another rule's affair."""
        if node is not None and self.has_annotations and not isinstance(node, ast.Name):
            yield from self.expression(node, set())

    def expression(self, node: ast.expr, calls: set[str]) -> Iterator[Finding]:
        """What may raise in an expression: a part that is not tried here, or what trying it showed."""
        try:
            # The innermost first: what something is taken from is looked at before it is tried.
            refused = next((part for part in reversed([*ast.walk(node)]) if self.is_refused(part, calls)), None)
            if refused is not None:
                yield self.refused(refused)
                return
            self.evaluated(node)
        except Exception as error:  # noqa: BLE001 - whatever it raises, the script would
            message = f"this raises {type(error).__name__} when the script is loaded"
            yield self.hooks.finding(node, "GC324", message)
            return
        for part in ast.walk(node):
            if isinstance(part, ast.Call) and is_too_new(self.evaluated(part), self.floor):
                message = f"this pattern needs Python 3.11, and the floor is 3.{self.floor}"
                yield self.hooks.finding(part, "GC324", message)

    def refused(self, node: ast.AST) -> Finding:
        """The finding at what is not tried."""
        return self.hooks.finding(node, "GC324", "whether this raises when the script is loaded cannot be told")

    def is_refused(self, node: ast.AST, calls: set[str]) -> bool:
        """Whether a part of an expression may do more than give a value."""
        if isinstance(node, ast.Call):
            return meaning(node.func, self.modules.meanings) not in calls
        if isinstance(node, ast.Attribute):
            name = meaning(node, self.modules.meanings) or ""
            is_steady = not calls or name in CALLS | DECORATORS or name.partition(".")[0] in STEADY
            return not is_steady or not isinstance(self.evaluated(node.value), (ModuleType, type, Unknown))
        if isinstance(node, ast.Subscript):
            return not is_generic(self.evaluated(node.value))
        if isinstance(node, ast.BinOp):
            is_small = self.is_number(node.left) and self.is_number(node.right)
            return not isinstance(node.op, NUMBERS if is_small else JOINTS)
        if isinstance(node, ast.Dict):
            return None in node.keys
        if isinstance(node, ast.keyword):
            return node.arg is None
        return isinstance(node, ast.expr) and not isinstance(node, SHAPES)

    def is_number(self, node: ast.expr) -> bool:
        """Whether an expression is made of numbers alone."""
        if isinstance(node, ast.BinOp):
            return self.is_number(node.left) and self.is_number(node.right)
        if isinstance(node, ast.UnaryOp):
            return self.is_number(node.operand)
        value = node.value if isinstance(node, ast.Constant) else None
        value = self.values.get(node.id) if isinstance(node, ast.Name) else value
        return isinstance(value, (int, float))

    def evaluated(self, node: ast.expr) -> Any:
        """The value of an expression that is harmless."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = compile(ast.Expression(node), "hooks", "eval", dont_inherit=True)
            return eval(code, dict(self.values))  # noqa: S307 - only what was looked at before
