"""What an expression is, and what evaluating it does to the dictionaries of the script."""

import ast
from typing import Callable, Optional

from .calls import Calls
from .values import NULL, UNKNOWN, Atom, Place, Ref, Shape, State, Values, kind

KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


class Expressions(Calls):
    """The part of the analysis that evaluates expressions."""

    def evaluate(self, node: ast.expr, state: State) -> Values:
        """The value of an expression, after whatever it does."""
        self.take_step()
        method: Optional[Callable[[ast.expr, State], Values]]
        method = getattr(self, "_" + type(node).__name__.lower(), None)
        if method is not None:
            return method(node, state)
        self.evaluate_parts(node, state)
        return UNKNOWN

    def evaluate_parts(self, node: ast.AST, state: State) -> None:
        """Evaluates what an expression is made of, for what that does."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.evaluate(child, state)
            elif isinstance(child, (ast.keyword, ast.comprehension)):
                self.evaluate_parts(child, state)

    def constant_text(self, node: ast.expr, state: State) -> Optional[str]:
        """The text that an expression always is."""
        values = self.evaluate(node, state)
        if len(values) == 1:
            (value,) = values
            if isinstance(value, Atom):
                return value.text
        return None

    def allocate(self, node: ast.AST, shape: Shape, state: State) -> Values:
        """A new dictionary."""
        ref = Ref(getattr(node, "lineno", 0), getattr(node, "col_offset", 0), self.call_path())
        state.heap[ref] = shape
        return frozenset([ref])

    def place(self, key: ast.AST, value: ast.expr, state: State) -> Place:
        """What a key is set to."""
        values = [one for one in self.evaluate(value, state) if isinstance(one, (Atom, Ref))]
        kinds = {"object" if isinstance(one, Ref) else one.kind for one in values}
        name = kinds.pop() if len(kinds) == 1 else "unknown"
        position = (getattr(value, "lineno", 1), getattr(value, "col_offset", 0))
        return Place(name, *position, getattr(key, "lineno", position[0]), getattr(key, "col_offset", position[1]))

    def shape_of(self, values: Values, state: State) -> Shape:
        """What is known of the keys of a value that is taken for a dictionary."""
        shapes = [state.heap[value] for value in values if isinstance(value, Ref)]
        if len(shapes) != len(values) or not shapes:
            return Shape({}, True)
        result = shapes[0]
        for shape in shapes[1:]:
            result = result.joined(shape)
        return result

    def _constant(self, node: ast.Constant, state: State) -> Values:
        text = node.value if isinstance(node.value, str) else None
        return kind(KINDS.get(type(node.value), "other"), text)

    def _joinedstr(self, node: ast.JoinedStr, state: State) -> Values:
        self.evaluate_parts(node, state)
        return kind("string")

    def _list(self, node: ast.List, state: State) -> Values:
        self.evaluate_parts(node, state)
        return kind("array")

    _tuple = _set = _listcomp = _setcomp = _list

    def _generatorexp(self, node: ast.GeneratorExp, state: State) -> Values:
        return kind("other")

    def _lambda(self, node: ast.Lambda, state: State) -> Values:
        return kind("other")

    def _compare(self, node: ast.Compare, state: State) -> Values:
        self.evaluate_parts(node, state)
        return UNKNOWN

    def _unaryop(self, node: ast.UnaryOp, state: State) -> Values:
        values = self.evaluate(node.operand, state)
        if isinstance(node.op, ast.Not):
            return kind("boolean")
        return frozenset(Atom(one.kind) if isinstance(one, Atom) else Atom("unknown") for one in values)

    def _name(self, node: ast.Name, state: State) -> Values:
        return state.names.get(node.id) or self.module_names.get(node.id) or UNKNOWN

    def _namedexpr(self, node: ast.NamedExpr, state: State) -> Values:
        values = self.evaluate(node.value, state)
        state.names[node.target.id] = values
        return values

    def _ifexp(self, node: ast.IfExp, state: State) -> Values:
        self.evaluate(node.test, state)
        return self.evaluate(node.body, state) | self.evaluate(node.orelse, state)

    def _boolop(self, node: ast.BoolOp, state: State) -> Values:
        values = [self.evaluate(value, state) for value in node.values]
        if isinstance(node.op, ast.Or):
            # What is always false never comes out of any place but the last.
            values[:-1] = [one - NULL for one in values[:-1]]
        return frozenset(one for group in values for one in group) or UNKNOWN

    def _dict(self, node: ast.Dict, state: State) -> Values:
        shape = Shape({})
        for key, value in zip(node.keys, node.values):
            if key is None:
                shape = shape.updated(self.shape_of(self.evaluate(value, state), state))
                continue
            name = self.constant_text(key, state)
            place = self.place(key, value, state)
            shape = shape.opened() if name is None else shape.setting(name, place)
        return self.allocate(node, shape, state)

    def _dictcomp(self, node: ast.DictComp, state: State) -> Values:
        generator = node.generators[0]
        items = self.constant_items(generator.iter, state)
        if items is None or len(node.generators) > 1 or generator.ifs:
            self.evaluate_parts(node, state)
            return self.allocate(node, Shape({}, True), state)
        inner, shape = state.copy(), Shape({})
        for item in items:
            self.bind_item(generator.target, item, inner)
            name = self.constant_text(node.key, inner)
            place = self.place(node.key, node.value, inner)
            shape = shape.opened() if name is None else shape.setting(name, place)
        return self.allocate(node, shape, state)

    def _binop(self, node: ast.BinOp, state: State) -> Values:
        left, right = self.evaluate(node.left, state), self.evaluate(node.right, state)
        if isinstance(node.op, ast.BitOr) and any(isinstance(one, Ref) for one in left):
            return self.allocate(node, self.shape_of(left, state).updated(self.shape_of(right, state)), state)
        return UNKNOWN
