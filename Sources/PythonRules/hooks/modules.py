"""The modules that hooks import, as far as they are there."""

import ast
import sys
import warnings
from importlib import import_module
from typing import Any, Iterator

from ..lint.meanings import bound, imported

LOUD = {"__main__", "antigravity", "idlelib", "this"}
"""What does something when it is imported."""


class Modules:
    """What imports bind, with the full names of it."""

    def __init__(self) -> None:
        self.meanings: dict[str, str] = {}

    def take(self, node: ast.stmt, values: dict[str, Any]) -> Iterator[tuple[ast.alias, str]]:
        """Binds what a statement imports; gives what cannot be imported, with why."""
        self.meanings.update(imported([node]))
        names: list[ast.alias] = getattr(node, "names")
        for alias in names:
            values[bound(node, alias)] = Unknown()
            module = alias.name if isinstance(node, ast.Import) else getattr(node, "module") or ""
            if LOUD & {*module.split("."), alias.name}:
                yield alias, "importing this does something"
                continue
            if getattr(node, "level", 0) or alias.name == "*" or not is_own(module):
                continue
            try:
                values[bound(node, alias)] = loaded(node, module, alias)
            except ImportError:
                name = module if isinstance(node, ast.Import) else f"{module}.{alias.name}"
                yield alias, f"there is no '{name}' to import"


def loaded(node: ast.stmt, module: str, alias: ast.alias) -> Any:
    """What an import binds, out of the standard library."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = import_module(module)
        if isinstance(node, ast.Import):
            return found if alias.asname else sys.modules[module.partition(".")[0]]
        try:
            return getattr(found, alias.name)
        except AttributeError:
            return import_module(f"{module}.{alias.name}")


def is_own(module: str) -> bool:
    """Whether a module comes with Python."""
    return module.partition(".")[0] in sys.stdlib_module_names


class Unknown:
    """What stands for a module that does not come with Python, and for all that is taken from it."""

    def __getattr__(self, name: str) -> "Unknown":
        return self

    def __getitem__(self, item: object) -> "Unknown":
        return self

    def __or__(self, other: object) -> "Unknown":
        return self

    __ror__ = __or__
