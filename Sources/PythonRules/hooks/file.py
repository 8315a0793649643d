"""Takes a file of hooks apart, or says what keeps it from being put into a script."""

import ast
import gc
from typing import Any, Iterator, Union

from ..finding import Finding, Options, Script
from ..lint import floor_library, floor_syntax, imports, names, syntax, waits
from ..lint.meanings import bound, imported
from ..lint.script import all_findings
from . import ending, evaluation, functions, top

RULES = (top, functions, evaluation, floor_syntax, floor_library, imports, names, waits, ending)
"""The rules for hooks by themselves; the script that they become part of is linted as any other."""

GIVEN = frozenset({"Request"})
"""What hooks may name without defining it: it is in every script."""


def answer(parameters: dict[str, Any]) -> dict[str, Any]:
    """The findings in hooks, in the order of their places, and their parts where there are none."""
    gc.collect()
    parsed = syntax.parse(parameters["text"], "the hooks file")
    if isinstance(parsed, Finding):
        return {"findings": [parsed.as_json()], "parts": None}
    options = Options(parameters["floor"], {}, given=GIVEN)
    found = all_findings(parsed, options, RULES)
    return {"findings": found, "parts": None if found else parts(parsed)}


def parts(hooks: Script) -> dict[str, Any]:
    """What is put into a script: the imports to its own, and the lines behind them as they are."""
    body = [node for node in hooks.tree.body if not top.is_doc_string(hooks, node) and not is_import(node)]
    head = [node for node in hooks.tree.body if node not in body]
    return {
        "imports": [entry for node in head for entry in import_entries(node)],
        "bodyLine": (head[-1].end_lineno or 0) + 1 if head else 1,
        "functions": [node.name for node in body if isinstance(node, ast.FunctionDef) and node.name in functions.HOOKS],
        "names": [entry for node in hooks.nodes for entry in name_entries(hooks, node)],
    }


def is_import(node: ast.stmt) -> bool:
    """Whether a statement imports something."""
    return isinstance(node, (ast.Import, ast.ImportFrom))


def import_entries(node: ast.stmt) -> Iterator[dict[str, Any]]:
    """The modules and names that a statement imports, each by itself."""
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        for alias in node.names:
            is_module = isinstance(node, ast.Import)
            module = alias.name if is_module else getattr(node, "module")
            name = None if is_module else alias.name
            yield {"module": module, "name": name, "alias": alias.asname, "line": node.lineno}


def name_entries(hooks: Script, node: ast.AST) -> Iterator[dict[str, Any]]:
    """The names that a node binds for the whole of the script."""
    names: list[tuple[str, Union[str, None], ast.AST]] = []
    if isinstance(node, (ast.Import, ast.ImportFrom)) and node in hooks.tree.body:
        meanings = imported([node])
        names = [(name, meanings[name], alias) for alias in node.names for name in [bound(node, alias)]]
    elif isinstance(node, ast.Global):
        names = [(name, None, node) for name in node.names]
    elif node in hooks.tree.body:
        names = [(name, None, node) for name in top.names(node)]
    for name, meaning, place in names:
        at = hooks.finding(place, "", "")
        yield {"name": name, "meaning": meaning, "line": at.line, "column": at.column}
