"""What a rule has to say about a place in a script."""

import ast
from typing import Any, NamedTuple, Optional


class Finding(NamedTuple):
    """A complaint under one of the codes that gcgen explains."""

    line: int
    column: int
    code: str
    message: str
    file: str = "script"
    """What the place is in: the script, or the hooks that became part of it."""

    def as_json(self) -> dict[str, Any]:
        """The finding as an object."""
        return self._asdict()


class BoundName(NamedTuple):
    """A name that hooks bind for the whole of a script, and where they do."""

    name: str
    meaning: Optional[str]
    """The full name of what is imported; None for what the hooks define themselves."""
    line: int
    column: int


class Hooks(NamedTuple):
    """What people wrote into a script that is otherwise generated."""

    first_line: int
    last_line: int
    names: tuple[BoundName, ...]

    def hold(self, node: ast.AST) -> bool:
        """Whether a node of the script is a part of them; their imports stand among its own."""
        return self.first_line <= getattr(node, "lineno", 0) <= self.last_line


class Options(NamedTuple):
    """What a script is held against."""

    floor: int
    """The minor version of the oldest Python 3 that it must run on."""
    outputs: dict[str, str]
    """The types of the outputs that it may return, by name."""
    always: tuple[str, ...] = ()
    """The outputs that it must return on every way out."""
    on_success: tuple[str, ...] = ()
    """The outputs that it must return on every way out that returns no 'error'."""
    hooks: Hooks = Hooks(1, 0, ())
    """The hooks within it; on no line where it has none."""
    given: frozenset[str] = frozenset()
    """The names that it may use without defining them."""


class Script:
    """A script that parses: its text, its lines, its syntax tree and every node of that."""

    def __init__(self, text: str, tree: ast.Module) -> None:
        self.text = text
        self.tree = tree
        self.nodes = list(ast.walk(tree))
        self.lines = text.split("\n")

    def finding(self, node: ast.AST, code: str, message: str) -> Finding:
        """A finding at a node's beginning."""
        line = getattr(node, "lineno", 1)
        return Finding(line, self.column(line, getattr(node, "col_offset", 0)), code, message)

    def column(self, line: int, offset: int) -> int:
        """The column in characters, from 1, of an offset in bytes."""
        if line > len(self.lines):
            return 1
        before = self.lines[line - 1].encode("utf-8", "replace")[:offset]
        return len(before.decode("utf-8", "replace")) + 1
