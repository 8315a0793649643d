"""Hooks take no name that the script has for something of its own."""

import ast
import builtins
from typing import Iterator, Optional

from ..finding import Finding, Options, Script
from ..hooks import top
from .meanings import bound, imported


def check(script: Script, options: Options) -> Iterator[Finding]:
    """The names of hooks that would mean something else to the script."""
    if not options.hooks.names:
        return
    own = own_names(script, options)
    for name in options.hooks.names:
        if any(name.meaning is None or meaning != name.meaning for meaning in own.get(name.name, ())):
            message = f"the script has '{name.name}' for something of its own"
            yield Finding(name.line, name.column, "GC323", message, file="hooks")


def own_names(script: Script, options: Options) -> dict[str, set[Optional[str]]]:
    """What the names of the script stand for where they are none of the hooks'; None for what it defines itself."""
    names: dict[str, set[Optional[str]]] = {}
    for node in script.tree.body:
        if options.hooks.hold(node):
            continue
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            meanings = imported([node])
            for alias in node.names:
                names.setdefault(bound(node, alias), set()).add(meanings[bound(node, alias)])
        for name in [node.name] if isinstance(node, ast.ClassDef) else top.names(node):
            names.setdefault(name, set()).add(None)
    for used in script.nodes:
        if isinstance(used, ast.Name) and hasattr(builtins, used.id) and not options.hooks.hold(used):
            names.setdefault(used.id, set()).add(None)
    return names
