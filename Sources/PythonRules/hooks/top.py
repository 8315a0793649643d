"""At the top stand imports, then functions and constants: nothing that does anything when the script is loaded."""

import ast
from typing import Iterator

from ..finding import Finding, Options, Script

ALLOWED = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.Assign, ast.AnnAssign)


def check(hooks: Script, options: Options) -> Iterator[Finding]:
    """What cannot stand where it does."""
    last_line, is_behind = 0, False
    for node in hooks.tree.body:
        is_import = isinstance(node, (ast.Import, ast.ImportFrom))
        if beginning(node) <= last_line:
            yield hooks.finding(node, "GC320", "this stands on the line of another statement")
        elif not is_doc_string(hooks, node) and not is_allowed(node):
            yield hooks.finding(node, "GC320", "only imports, functions and constants stand at the top of a hooks file")
        elif is_import and is_behind:
            yield hooks.finding(node, "GC320", "this import stands behind other code")
        elif isinstance(node, ast.ImportFrom) and node.module == "__future__" and not is_about_annotations(node):
            yield hooks.finding(node, "GC320", "this changes what the rest of the script means")
        last_line = node.end_lineno or last_line
        is_behind = is_behind or not (is_import or is_doc_string(hooks, node))


def beginning(node: ast.stmt) -> int:
    """The first line of a statement, with what decorates it."""
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(one.lineno for one in decorators)])


def is_doc_string(hooks: Script, node: ast.stmt) -> bool:
    """Whether a statement is the text at the beginning that says what the file is for."""
    is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    return is_text and node is hooks.tree.body[0]


def is_allowed(node: ast.stmt) -> bool:
    """Whether a statement is of a kind that may stand at the top."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return isinstance(node, ALLOWED) and all(isinstance(target, ast.Name) for target in targets)


def is_about_annotations(node: ast.ImportFrom) -> bool:
    """Whether an import asks only that annotations are not evaluated."""
    return all(alias.name == "annotations" and alias.asname is None for alias in node.names)


def names(node: ast.AST) -> list[str]:
    """The names that a function or a constant at the top is bound to."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]
