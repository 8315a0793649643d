"""Which handler catches what."""

import ast
import builtins
from typing import NamedTuple, Optional

from .values import State

ALIASES = {
    "socket.timeout": "TimeoutError",
    "socket.error": "OSError",
    "IOError": "OSError",
    "EnvironmentError": "OSError",
    "select.error": "OSError",
}


class Raised(NamedTuple):
    """An exception that a statement of the script raises."""

    node: ast.AST
    classes: tuple[str, ...]
    """What it may be; nothing where that cannot be told."""
    state: State


class Sink:
    """What can go wrong within a block: the exceptions raised, and the state in which any other may come."""

    def __init__(self) -> None:
        self.raised: list[Raised] = []
        self.point: Optional[State] = None

    def pass_point(self, state: State) -> None:
        """Notes that an exception may come in this state."""
        self.point = state.copy() if self.point is None else self.point.joined(state)


class Hierarchy:
    """The classes of exceptions that the script defines, over those that are built in."""

    def __init__(self, nodes: list[ast.AST]) -> None:
        classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
        self._bases = {node.name: [dotted(base) for base in node.bases] for node in classes}

    def catches(self, handler: Optional[ast.expr], raised: tuple[str, ...]) -> bool:
        """Whether a handler takes all that may have been raised; in doubt it does."""
        caught = handler_classes(handler)
        return all(any(self._is_kind(name, base) for base in caught) for name in raised)

    def _is_kind(self, name: str, base: str) -> bool:
        """Whether one class is another or comes from it; in doubt it does."""
        name, base = ALIASES.get(name, name), ALIASES.get(base, base)
        if base == "BaseException" or name == base:
            return True
        if name in self._bases:
            return any(self._is_kind(parent, base) for parent in self._bases[name])
        mine, theirs = built_in(name), built_in(base)
        if mine is not None:
            # What is built in comes from nothing that is not.
            return theirs is not None and issubclass(mine, theirs)
        return True


def built_in(name: str) -> Optional[type[BaseException]]:
    """The built-in exception of a name."""
    found = getattr(builtins, name, None)
    return found if isinstance(found, type) and issubclass(found, BaseException) else None


def dotted(node: Optional[ast.AST]) -> str:
    """A name with its dots; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return ""


def handler_classes(handler: Optional[ast.expr]) -> tuple[str, ...]:
    """What a handler names; everything where it names nothing."""
    if handler is None:
        return ("BaseException",)
    if isinstance(handler, ast.Tuple):
        return tuple(dotted(element) for element in handler.elts)
    return (dotted(handler),)
