"""What statements do, and where they lead."""

import ast
from typing import Callable, Optional

from .compound import Compound
from .exceptions import Raised, dotted
from .frame import Returned
from .values import NULL, UNKNOWN, Atom, Function, Ref, Shape, State, Values

Execute = Callable[[ast.stmt, State], Optional[State]]


class Statements(Compound):
    """The part of the analysis that goes through statements."""

    def block(self, statements: list[ast.stmt], state: State) -> Optional[State]:
        """The state after some statements; None where nothing comes after them."""
        current: Optional[State] = state
        for statement in statements:
            self.sink.pass_point(state)
            current = self.execute(statement, state)
            if current is None or current.is_dead:
                return None
            state = current
        self.sink.pass_point(state)
        return current

    def execute(self, node: ast.stmt, state: State) -> Optional[State]:
        """The state after one statement."""
        self.take_step()
        method: Optional[Execute] = getattr(self, "_" + type(node).__name__.lower(), None)
        if method is not None:
            return method(node, state)
        self.evaluate_parts(node, state)
        return state

    def _expr(self, node: ast.Expr, state: State) -> Optional[State]:
        self.evaluate(node.value, state)
        return state

    def _return(self, node: ast.Return, state: State) -> Optional[State]:
        values = NULL if node.value is None else self.evaluate(node.value, state)
        if not state.is_dead:
            self.frames[-1].returns.append(Returned(node, values, state))
        return None

    def _raise(self, node: ast.Raise, state: State) -> Optional[State]:
        self.evaluate_parts(node, state)
        classes = self._raised_classes(node.exc)
        # Passing an interruption on, which comes from outside, is no exception of the script's.
        if node.exc is not None or classes != ("KeyboardInterrupt",):
            self.sink.raised.append(Raised(node, classes, state.copy()))
        return None

    def _raised_classes(self, node: Optional[ast.expr]) -> tuple[str, ...]:
        handled = self.frames[-1].handled
        if node is None:
            return handled[-1][0] if handled else ("RuntimeError",)
        for classes, name in handled:
            if name is not None and isinstance(node, ast.Name) and node.id == name:
                return classes
        name = dotted(node.func if isinstance(node, ast.Call) else node)
        return (name,) if name else ()

    def _break(self, node: ast.Break, state: State) -> Optional[State]:
        self.frames[-1].loops[-1].breaks.append(state)
        return None

    def _continue(self, node: ast.Continue, state: State) -> Optional[State]:
        self.frames[-1].loops[-1].continues.append(state)
        return None

    def _assign(self, node: ast.Assign, state: State) -> Optional[State]:
        values = self.evaluate(node.value, state)
        for target in node.targets:
            self._assign_to(target, node.value, values, state)
        return state

    def _annassign(self, node: ast.AnnAssign, state: State) -> Optional[State]:
        if node.value is not None:
            self._assign_to(node.target, node.value, self.evaluate(node.value, state), state)
        return state

    def _assign_to(self, target: ast.expr, value: ast.expr, values: Values, state: State) -> None:
        if isinstance(target, ast.Subscript):
            self._set_key(target, value, state)
        else:
            self.bind(target, values, state)

    def _set_key(self, target: ast.Subscript, value: ast.expr, state: State) -> None:
        owners = self.evaluate(target.value, state)
        refs = [owner for owner in owners if isinstance(owner, Ref)]
        names = {one.text if isinstance(one, Atom) else None for one in self.evaluate(target.slice, state)}
        place = self.place(target.slice, value, state)
        for ref in refs:
            before = state.heap[ref]
            after = [before.opened() if name is None else before.setting(name, place) for name in names]
            if len(refs) > 1:
                after.append(before)
            shape = after[0]
            for other in after[1:]:
                shape = shape.joined(other)
            state.heap[ref] = shape

    def bind(self, target: ast.expr, values: Values, state: State) -> None:
        """Assigns to whatever stands on the left."""
        if isinstance(target, ast.Name):
            state.names[target.id] = values
        elif isinstance(target, (ast.Tuple, ast.List)):
            for element in target.elts:
                self.bind(element, UNKNOWN, state)
        elif isinstance(target, ast.Starred):
            self.bind(target.value, UNKNOWN, state)

    def _augassign(self, node: ast.AugAssign, state: State) -> Optional[State]:
        change = self.evaluate(node.value, state)
        if isinstance(node.target, ast.Subscript):
            self._set_key(node.target, ast.copy_location(ast.Name("…", ast.Load()), node.value), state)
        elif isinstance(node.target, ast.Name):
            owners = state.names.get(node.target.id, UNKNOWN)
            refs = [owner for owner in owners if isinstance(owner, Ref)]
            if isinstance(node.op, ast.BitOr) and refs:
                update = self.shape_of(change, state)
                self.change(refs, lambda shape: shape.updated(update), state)
            else:
                state.names[node.target.id] = UNKNOWN
        return state

    def _delete(self, node: ast.Delete, state: State) -> Optional[State]:
        for target in node.targets:
            if isinstance(target, ast.Name):
                state.names.pop(target.id, None)
            elif isinstance(target, ast.Subscript):
                refs = [owner for owner in self.evaluate(target.value, state) if isinstance(owner, Ref)]
                name = self.constant_text(target.slice, state)
                gone: Callable[[Shape], Shape]
                gone = (lambda shape: Shape({}, True)) if name is None else (lambda shape: shape.removing(str(name)))
                self.change(refs, gone, state)
        return state

    def _functiondef(self, node: ast.FunctionDef, state: State) -> Optional[State]:
        state.names[node.name] = frozenset([Function(node, bool(self.frames))])
        return state

    def _asyncfunctiondef(self, node: ast.AsyncFunctionDef, state: State) -> Optional[State]:
        state.names[node.name] = UNKNOWN
        return state

    def _classdef(self, node: ast.ClassDef, state: State) -> Optional[State]:
        state.names[node.name] = UNKNOWN
        return state
