"""What a rule has to say about a place in a script."""

import ast
from typing import Any, NamedTuple


class Finding(NamedTuple):
    """A complaint under one of the codes that gcgen explains."""

    line: int
    column: int
    code: str
    message: str

    def as_json(self) -> dict[str, Any]:
        """The finding as an object."""
        return self._asdict()


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
