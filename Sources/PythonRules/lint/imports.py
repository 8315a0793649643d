"""Imports only what is there where an action runs: the standard library and requests."""

import ast
import sys
from typing import Iterator

from ..finding import Finding, Options, Script

ALLOWED = {"requests"}
COMPANIONS = {"urllib3": "requests"}
"""Packages that are there because another one needs them."""


def check(script: Script, options: Options) -> Iterator[Finding]:
    """The imports that an action cannot rely on."""
    nodes = list(imports(script.tree, guarded=False))
    imported = {name.partition(".")[0] for node in nodes for name in modules(node)}
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and node.level > 0:
            yield script.finding(node, "GC305", "a script is one file: there is nothing beside it to import")
            continue
        for name in modules(node):
            package = name.partition(".")[0]
            if package in sys.stdlib_module_names or package in ALLOWED or COMPANIONS.get(package) in imported:
                continue
            message = f"'{package}' is neither in the standard library nor requests"
            yield script.finding(node, "GC305", message)


def modules(node: ast.stmt) -> list[str]:
    """The modules that an import names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) and node.level == 0 else []


def imports(node: ast.AST, guarded: bool) -> Iterator[ast.stmt]:
    """The imports below a node, but for those that the script does without when they fail."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.Import, ast.ImportFrom)):
            if not guarded:
                yield child
        elif isinstance(child, ast.Try) and any(catches_import_error(handler) for handler in child.handlers):
            for statement in child.body:
                yield from imports(ast.Module([statement], []), guarded=True)
            rest = [*child.handlers, *child.orelse, *child.finalbody]
            yield from imports(ast.Module(rest, []), guarded)  # type: ignore[arg-type]
        elif not isinstance(child, ast.expr):
            yield from imports(child, guarded)


def catches_import_error(handler: ast.ExceptHandler) -> bool:
    """Whether a handler is there for a module that is missing."""
    return any(
        isinstance(node, ast.Name) and node.id in ("ImportError", "ModuleNotFoundError")
        for node in ast.walk(handler.type or ast.Pass())
    )
