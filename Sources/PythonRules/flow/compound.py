"""Statements that hold others: branches, loops, `with`, `match`."""

import ast
from typing import Optional

from .exceptions import Sink, dotted
from .expressions import Expressions
from .frame import Loop
from .trying import Trying
from .values import UNKNOWN, Ref, State, Values, join, kind

MOST_ITEMS = 64
MOST_ROUNDS = 12


class Compound(Trying, Expressions):
    """The part of the analysis that goes through compound statements."""

    def _if(self, node: ast.If, state: State) -> Optional[State]:
        self.evaluate(node.test, state)
        if isinstance(node.test, ast.Constant):
            return self.block(node.body if node.test.value else node.orelse, state)
        return join([self.block(node.body, state.copy()), self.block(node.orelse, state)])

    def _while(self, node: ast.While, state: State) -> Optional[State]:
        is_endless = isinstance(node.test, ast.Constant) and bool(node.test.value)
        loop, head = self._rounds(node, node.test, None, state)
        end = None if is_endless else self.block(node.orelse, head)
        return join([end, *loop.breaks])

    def _for(self, node: ast.For, state: State) -> Optional[State]:
        items = self.constant_items(node.iter, state)
        if items is not None:
            return self._unrolled(node, items, state)
        self.evaluate(node.iter, state)
        loop, head = self._rounds(node, None, node.target, state)
        return join([self.block(node.orelse, head), *loop.breaks])

    _asyncfor = _for

    def _unrolled(self, node: ast.For, items: list[Values], state: State) -> Optional[State]:
        """A loop through things that are known, once for each."""
        loop = Loop()
        current: Optional[State] = state
        for item in items:
            if current is None:
                break
            self.bind_item(node.target, item, current)
            loop.continues = []
            self.frames[-1].loops.append(loop)
            end = self.block(node.body, current)
            self.frames[-1].loops.pop()
            current = join([end, *loop.continues])
        end = self.block(node.orelse, current) if current is not None else None
        return join([end, *loop.breaks])

    def bind_item(self, target: ast.expr, item: Values, state: State) -> None:
        """Gives a loop's variable its value; of a pair only the first is known."""
        if isinstance(target, (ast.Tuple, ast.List)) and target.elts:
            self.bind(target, UNKNOWN, state)
            self.bind(target.elts[0], item, state)
        else:
            self.bind(target, item, state)

    def _rounds(
        self, node: ast.stmt, test: Optional[ast.expr], target: Optional[ast.expr], state: State
    ) -> tuple[Loop, State]:
        """The ways out of a loop, and the state at its head once another round changes nothing."""
        head = state
        loop = Loop()
        for _ in range(MOST_ROUNDS):
            loop.continues = []
            start = head.copy()
            if test is not None:
                self.evaluate(test, start)
            if target is not None:
                self.bind(target, UNKNOWN, start)
            self.frames[-1].loops.append(loop)
            end = self.block(getattr(node, "body"), start)
            self.frames[-1].loops.pop()
            after = join([head, end, *loop.continues]) or head
            if after.is_same(head):
                break
            head = after
        return loop, head

    def constant_items(self, node: ast.expr, state: State) -> Optional[list[Values]]:
        """What a loop goes through, where that can be told."""
        if isinstance(node, (ast.Tuple, ast.List)) and len(node.elts) <= MOST_ITEMS:
            if any(isinstance(element, ast.Starred) for element in node.elts):
                return None
            return [self._first(element, state) for element in node.elts]
        is_items = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "items"
        owner = node.func.value if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else node
        if isinstance(node, ast.Call) and not is_items:
            return None
        if isinstance(owner, ast.Name):
            literal = self.module_literals.get(owner.id) if owner.id not in state.names else None
            if literal is not None:
                return self.constant_items(literal, state)
            values = self.evaluate(owner, state)
            if len(values) == 1 and all(isinstance(one, Ref) for one in values):
                return self._keys(values, state)
        return None

    def _first(self, element: ast.expr, state: State) -> Values:
        """An element; of a pair, its first."""
        if isinstance(element, (ast.Tuple, ast.List)) and element.elts:
            return self._first(element.elts[0], state)
        return self.evaluate(element, state)

    def _keys(self, values: Values, state: State) -> Optional[list[Values]]:
        shape = self.shape_of(values, state)
        if shape.is_open or not all(entry.is_certain for entry in shape.entries.values()):
            return None
        return [kind("string", name) for name in shape.entries]

    def _with(self, node: ast.With, state: State) -> Optional[State]:
        suppresses = False
        for item in node.items:
            call = item.context_expr
            suppresses |= isinstance(call, ast.Call) and dotted(call.func) in ("contextlib.suppress", "suppress")
            self.evaluate(call, state)
            if item.optional_vars is not None:
                self.bind(item.optional_vars, UNKNOWN, state)
        if not suppresses:
            return self.block(node.body, state)
        outer, self.sink = self.sink, Sink()
        end = self.block(node.body, state.copy())
        inner, self.sink = self.sink, outer
        return join([end, inner.point, *(one.state for one in inner.raised)])

    _asyncwith = _with

    def _match(self, node: ast.AST, state: State) -> Optional[State]:
        self.evaluate(getattr(node, "subject"), state)
        ends: list[Optional[State]] = []
        is_exhausted = False
        for case in getattr(node, "cases"):
            inner = state.copy()
            for part in ast.walk(case.pattern):
                name = getattr(part, "name", None) or getattr(part, "rest", None)
                if isinstance(name, str):
                    inner.names[name] = UNKNOWN
            if case.guard is not None:
                self.evaluate(case.guard, inner)
            ends.append(self.block(case.body, inner))
            is_exhausted |= case.guard is None and is_irrefutable(case.pattern)
        return join([*ends, None if is_exhausted else state])


def is_irrefutable(pattern: ast.AST) -> bool:
    """Whether a pattern matches everything: `_` or a bare name."""
    return type(pattern).__name__ == "MatchAs" and getattr(pattern, "pattern") is None
