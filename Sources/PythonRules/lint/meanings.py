"""What names stand for, by the imports of a script."""

import ast
from typing import Iterable, Optional


def imported(nodes: Iterable[ast.AST]) -> dict[str, str]:
    """The full name of what each import binds, by the name that it is bound to."""
    known: dict[str, str] = {}
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                known[bound(node, alias)] = alias.name if alias.asname else alias.name.partition(".")[0]
        elif isinstance(node, ast.ImportFrom):
            known.update({bound(node, alias): f"{node.module or ''}.{alias.name}" for alias in node.names})
    return known


def bound(node: ast.stmt, alias: ast.alias) -> str:
    """The name that an import binds."""
    return alias.asname or (alias.name.partition(".")[0] if isinstance(node, ast.Import) else alias.name)


def meaning(node: ast.AST, known: dict[str, str]) -> Optional[str]:
    """The full name of what an expression stands for; None where it is no name."""
    if isinstance(node, ast.Name):
        return known.get(node.id, node.id)
    if isinstance(node, ast.Attribute):
        owner = meaning(node.value, known)
        return f"{owner}.{node.attr}" if owner is not None else None
    return None
