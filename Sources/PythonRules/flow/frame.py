"""The state of the analysis itself: which functions it is in, and what its parts owe each other."""

import ast
from abc import ABC, abstractmethod
from typing import Callable, NamedTuple, Optional

from .exceptions import Hierarchy, Sink
from .values import Place, Ref, Shape, State, Values

MOST_STEPS = 80_000


class TooIntricate(Exception):
    """The script has more ways through it than are worth following."""


class Returned(NamedTuple):
    """A way out of a function."""

    node: ast.Return
    values: Values
    state: State


class Loop:
    """Where the ways out of a loop lead."""

    def __init__(self) -> None:
        self.breaks: list[State] = []
        self.continues: list[State] = []


class Frame:
    """A function that is being followed."""

    def __init__(self, function: ast.FunctionDef, call: Optional[ast.Call]) -> None:
        self.function = function
        self.call = call
        self.returns: list[Returned] = []
        self.loops: list[Loop] = []
        self.handled: list[tuple[tuple[str, ...], Optional[str]]] = []


class Analysis(ABC):
    """What every part of the analysis uses."""

    def __init__(self, nodes: list[ast.AST]) -> None:
        self.hierarchy = Hierarchy(nodes)
        self.frames: list[Frame] = []
        self.sink = Sink()
        self.module_names: dict[str, Values] = {}
        self.module_literals: dict[str, ast.expr] = {}
        self.imported = {
            alias.asname or alias.name.partition(".")[0]
            for node in nodes
            if isinstance(node, (ast.Import, ast.ImportFrom))
            for alias in node.names
        }
        self._steps = 0

    def take_step(self) -> None:
        """Counts what was looked at, so that no script keeps the linter busy for long."""
        self._steps += 1
        if self._steps > MOST_STEPS:
            raise TooIntricate

    def call_path(self) -> tuple[int, ...]:
        """The calls that lead to where the analysis is, by their lines."""
        return tuple(frame.call.lineno for frame in self.frames if frame.call is not None)

    def change(self, refs: list[Ref], change: Callable[[Shape], Shape], state: State) -> None:
        """Changes a dictionary; where it may be one of several, each may have been changed."""
        for ref in refs:
            after = change(state.heap[ref])
            state.heap[ref] = after if len(refs) == 1 else state.heap[ref].joined(after)

    @abstractmethod
    def evaluate(self, node: ast.expr, state: State) -> Values:
        """The value of an expression, after whatever it does."""

    @abstractmethod
    def evaluate_parts(self, node: ast.AST, state: State) -> None:
        """Evaluates what an expression is made of, for what that does."""

    @abstractmethod
    def constant_text(self, node: ast.expr, state: State) -> Optional[str]:
        """The text that an expression always is."""

    @abstractmethod
    def allocate(self, node: ast.AST, shape: Shape, state: State) -> Values:
        """A new dictionary."""

    @abstractmethod
    def place(self, key: ast.AST, value: ast.expr, state: State) -> Place:
        """What a key is set to."""

    @abstractmethod
    def shape_of(self, values: Values, state: State) -> Shape:
        """What is known of the keys of a value that is taken for a dictionary."""

    @abstractmethod
    def block(self, statements: list[ast.stmt], state: State) -> Optional[State]:
        """The state after some statements; None where nothing comes after them."""

    @abstractmethod
    def bind(self, target: ast.expr, values: Values, state: State) -> None:
        """Assigns to whatever stands on the left."""

    @abstractmethod
    def bind_item(self, target: ast.expr, item: Values, state: State) -> None:
        """Gives a loop's variable its value; of a pair only the first is known."""

    @abstractmethod
    def constant_items(self, node: ast.expr, state: State) -> Optional[list[Values]]:
        """What a loop goes through, where that can be told."""
