"""Follows every way through the function `main` of a script, without running it."""

import ast
from typing import NamedTuple, Optional

from .exceptions import Raised
from .frame import Frame, Returned
from .statements import Statements
from .values import UNKNOWN, Function, Shape, State, Values


class WaysOut(NamedTuple):
    """How a function is left."""

    returns: list[Returned]
    raised: list[Raised]
    falls_off: bool


class Script(Statements):
    """A script whose functions can be followed."""

    def __init__(self, module: ast.Module, nodes: list[ast.AST]) -> None:
        super().__init__(nodes)
        self._state = State({}, {})
        changed = {name for node in nodes if isinstance(node, ast.Global) for name in node.names}
        for statement in module.body:
            self._declare(statement)
        for name in changed:
            self._state.names[name] = UNKNOWN
            self.module_literals.pop(name, None)
        self.module_names = self._state.names

    def _declare(self, statement: ast.stmt) -> None:
        """Takes over what stands at the top of the script; what decides nothing about `main` is left out."""
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self.execute(statement, self._state)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    self.module_literals[target.id] = statement.value
            self.module_names = self._state.names
            self.execute(statement, self._state)
        elif isinstance(statement, (ast.If, ast.Try)):
            handlers = statement.handlers if isinstance(statement, ast.Try) else []
            for inner in [*statement.body, *statement.orelse, *(one for each in handlers for one in each.body)]:
                self._declare(inner)

    def value(self, name: str) -> Optional[Values]:
        """What a name at the top of the script stands for."""
        return self.module_names.get(name)

    def ways_out(self, function: Function) -> WaysOut:
        """Every way out of a function."""
        names = {parameter.arg: UNKNOWN for parameter in ast.walk(function.node.args) if isinstance(parameter, ast.arg)}
        self.frames = [Frame(function.node, None)]
        end = self.block(function.node.body, State(names, dict(self._state.heap)))
        frame = self.frames.pop()
        raised = {id(one.node): one for one in self.sink.raised}
        return WaysOut(merged(frame.returns), list(raised.values()), end is not None and not end.is_dead)

    def shape(self, values: Values, state: State) -> Shape:
        """The keys of a value that is a dictionary."""
        return self.shape_of(values, state)


def merged(returns: list[Returned]) -> list[Returned]:
    """One way out for each `return`, which a loop or a `finally` reaches several times."""
    found: dict[int, Returned] = {}
    for one in returns:
        known = found.get(id(one.node))
        if known is not None:
            one = Returned(one.node, known.values | one.values, known.state.joined(one.state))
        found[id(one.node)] = one
    return list(found.values())
