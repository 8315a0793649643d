"""`try`, with its handlers, its `else` and its `finally`."""

import ast
from typing import Optional

from .exceptions import Sink, handler_classes
from .frame import Analysis, Loop, Returned
from .values import UNKNOWN, State, join


class Trying(Analysis):
    """The part of the analysis that goes through `try`."""

    def _try(self, node: ast.Try, state: State) -> Optional[State]:
        if not node.finalbody:
            return self._with_handlers(node, state)
        frame = self.frames[-1]
        outer_sink, self.sink = self.sink, Sink()
        outer_returns, frame.returns = frame.returns, []
        outer_loops, frame.loops = frame.loops, [Loop() for _ in frame.loops]
        end = self._with_handlers(node, state.copy())
        inner_sink, self.sink = self.sink, outer_sink
        returns, frame.returns = frame.returns, outer_returns
        loops, frame.loops = frame.loops, outer_loops

        for returned in returns:
            after = self.block(node.finalbody, returned.state.copy())
            if after is not None:
                frame.returns.append(Returned(returned.node, returned.values, after))
        for raised in inner_sink.raised:
            after = self.block(node.finalbody, raised.state.copy())
            if after is not None:
                self.sink.raised.append(raised._replace(state=after))
        for inner, outer in zip(loops, outer_loops):
            outer.breaks += self._finally_each(node, inner.breaks)
            outer.continues += self._finally_each(node, inner.continues)
        if inner_sink.point is not None:
            # Any other exception passes through here too, and a `return` of its own would swallow it.
            after = self.block(node.finalbody, inner_sink.point.copy())
            if after is not None:
                self.sink.pass_point(after)
        return self.block(node.finalbody, end) if end is not None else None

    _trystar = _try

    def _finally_each(self, node: ast.Try, states: list[State]) -> list[State]:
        ends = [self.block(node.finalbody, state.copy()) for state in states]
        return [end for end in ends if end is not None]

    def _with_handlers(self, node: ast.Try, state: State) -> Optional[State]:
        outer, self.sink = self.sink, Sink()
        self.sink.pass_point(state)
        end = self.block(node.body, state.copy())
        inner, self.sink = self.sink, outer
        if inner.point is not None:
            outer.pass_point(inner.point)
        for raised in inner.raised:
            if not any(self.hierarchy.catches(handler.type, raised.classes) for handler in node.handlers):
                outer.raised.append(raised)
        ends = [self._handle(handler, inner) for handler in node.handlers]
        if end is not None:
            end = self.block(node.orelse, end)
        return join([end, *ends])

    def _handle(self, handler: ast.ExceptHandler, inner: Sink) -> Optional[State]:
        """The state after a handler, which may be entered from every point of the block."""
        entry = join([inner.point, *(one.state for one in inner.raised)])
        if entry is None:
            return None
        if handler.name is not None:
            entry.names[handler.name] = UNKNOWN
        frame = self.frames[-1]
        frame.handled.append((handler_classes(handler.type), handler.name))
        end = self.block(handler.body, entry)
        frame.handled.pop()
        return end
