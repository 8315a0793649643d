"""Uses no syntax that is newer than the workspace's Python floor."""

import ast
import io
import tokenize
import warnings
from typing import Iterator, Optional

from ..finding import Finding, Options, Script

STATEMENTS = {
    "Match": (10, "the 'match' statement"),
    "TryStar": (11, "'except*'"),
    "TypeAlias": (12, "the 'type' statement"),
}

LOOKED_AT = {
    *STATEMENTS, "Module", "FunctionDef", "AsyncFunctionDef", "ClassDef", "arg", "With", "AsyncWith", "Set", "SetComp",
    "Subscript",
}  # fmt: skip
"""The nodes that tell anything: few of a script's, so most are passed by at once."""

OLDEST_KNOWN = 9
"""Everything newer than this is named here; the parser is asked only for an older floor, as it takes time."""


def check(script: Script, options: Options) -> Iterator[Finding]:
    """The constructs that the floor does not know; what only the parser sees, at the place it says."""
    found = False
    for node, version, what in newer(script):
        if version > options.floor:
            found = True
            message = f"{what} is Python 3.{version} or newer, and the floor is 3.{options.floor}"
            yield script.finding(node, "GC302", message)
    if not found and options.floor < OLDEST_KNOWN:
        error = parse_error(script, options.floor)
        if error is not None:
            yield Finding(error.lineno or 1, max(error.offset or 1, 1), "GC302", error.msg[:1].lower() + error.msg[1:])


def parse_error(script: Script, floor: int) -> Optional[SyntaxError]:
    """What the parser refuses for the sake of the floor."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(script.text, feature_version=(3, floor))
    except SyntaxError as error:
        return error
    return None


def newer(script: Script) -> Iterator[tuple[ast.AST, int, str]]:
    """What some Python 3 does not know, with the version that does."""
    lazy = has_lazy_annotations(script.tree)
    for node in script.nodes:
        name = type(node).__name__
        if name not in LOOKED_AT:
            continue
        if name in STATEMENTS:
            yield (node, *STATEMENTS[name])
        if getattr(node, "type_params", None):
            yield node, 12, "a list of type parameters"
        if isinstance(node, (ast.With, ast.AsyncWith)) and is_parenthesised(script, node):
            yield node, 10, "a 'with' in parentheses"
        if isinstance(node, (ast.Set, ast.SetComp, ast.Subscript)):
            for walrus in bare_walruses(script, node):
                yield walrus, 10, "':=' without parentheses here"
        if isinstance(node, ast.Subscript) and is_bare_star(node):
            yield node.slice, 11, "'*' in an index"
        if not lazy:
            yield from ((union, 10, "'|' between types") for union in unions(node))


def has_lazy_annotations(tree: ast.Module) -> bool:
    """Whether annotations are not evaluated."""
    return any(
        isinstance(node, ast.ImportFrom)
        and node.module == "__future__"
        and any(alias.name == "annotations" for alias in node.names)
        for node in tree.body
    )


def unions(node: ast.AST) -> Iterator[ast.AST]:
    """Types joined with `|` in an annotation that is evaluated when the script is loaded."""
    annotations: list[Optional[ast.expr]] = []
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        annotations.append(node.returns)
    elif isinstance(node, ast.arg):
        annotations.append(node.annotation)
    elif isinstance(node, (ast.Module, ast.ClassDef)):
        annotations += [child.annotation for child in node.body if isinstance(child, ast.AnnAssign)]
    for annotation in annotations:
        parts = ast.walk(annotation) if annotation is not None else iter(())
        union = next((part for part in parts if isinstance(part, ast.BinOp) and isinstance(part.op, ast.BitOr)), None)
        if union is not None:
            yield union


def bare_walruses(script: Script, node: ast.AST) -> Iterator[ast.AST]:
    """Assignments within a set or an index that stand without parentheses."""
    parts: list[ast.expr] = []
    if isinstance(node, ast.Set):
        parts = node.elts
    elif isinstance(node, ast.SetComp):
        parts = [node.elt]
    elif isinstance(node, ast.Subscript):
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    for part in parts:
        before = script.lines[part.lineno - 1].encode("utf-8", "replace")[: part.col_offset].rstrip()
        if isinstance(part, ast.NamedExpr) and not before.endswith(b"("):
            yield part


def is_bare_star(node: ast.Subscript) -> bool:
    """Whether an index unpacks something without parentheses around it."""
    index = node.slice
    if not isinstance(index, ast.Tuple) or not index.elts:
        return False
    starred = any(isinstance(element, ast.Starred) for element in index.elts)
    return starred and (index.lineno, index.col_offset) == (index.elts[0].lineno, index.elts[0].col_offset)


def is_parenthesised(script: Script, node: ast.stmt) -> bool:
    """Whether the items of a `with` stand in parentheses of their own, which the syntax tree does not tell."""
    items = getattr(node, "items")
    if len(items) == 1 and items[0].optional_vars is None:
        return False
    rest_of_script = "\n".join(script.lines[node.lineno - 1 :]).encode("utf-8", "replace")
    text = rest_of_script[node.col_offset :].decode("utf-8", "replace")
    depth, opened = 0, False
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.string == "(" and not opened and depth == 0:
            opened = True
        elif not opened and token.type not in (tokenize.NL, tokenize.COMMENT) and token.string not in ("with", "async"):
            return False
        depth += (token.string in "([{") - (token.string in ")]}") if token.type == tokenize.OP else 0
        if opened and depth == 0:
            rest = text.split("\n")[token.end[0] - 1][token.end[1] :].lstrip()
            return rest.startswith(":")
    return False
