"""What calls do: the script's own functions are followed, dictionaries' methods are known."""

import ast
import builtins
from functools import lru_cache
from typing import Optional

from .exceptions import Raised, Sink, dotted
from .frame import Analysis, Frame
from .values import NULL, UNKNOWN, Function, Place, Ref, Shape, State, Values, join, kind

MAKERS = {
    "str": "string", "repr": "string", "ascii": "string", "format": "string", "int": "integer", "len": "integer",
    "float": "number", "bool": "boolean", "isinstance": "boolean", "list": "array", "tuple": "array", "set": "array",
    "sorted": "array", "frozenset": "array",
}  # fmt: skip
EXITS = {"sys.exit", "os._exit", "exit", "quit", "os.abort"}
COPIES = {"copy.copy", "copy.deepcopy"}
DEEPEST_CALL = 12
TRANSPARENT = {"functools.cache", "functools.lru_cache", "cache", "lru_cache", "staticmethod"}


class Calls(Analysis):
    """The part of the analysis that follows calls."""

    def _call(self, node: ast.Call, state: State) -> Values:
        name = dotted(node.func)
        if name in EXITS and name.partition(".")[0] not in state.names:
            self.evaluate_parts(node, state)
            self.sink.raised.append(Raised(node, ("SystemExit",), state.copy()))
            state.is_dead = True
            return UNKNOWN
        if isinstance(node.func, ast.Attribute):
            return self._method(node, node.func, state)
        return self._named_call(node, name, state)

    def _named_call(self, node: ast.Call, name: str, state: State) -> Values:
        functions = self.evaluate(node.func, state)
        if len(functions) == 1:
            (function,) = functions
            if isinstance(function, Function) and is_plain(function.node):
                return self.follow(node, function, state)
        if name == "dict" and name not in state.names:
            return self._make_dict(node, state)
        self.evaluate_parts(node, state)
        if name in MAKERS and name not in state.names:
            return kind(MAKERS[name])
        if not hasattr(builtins, name) and name not in self.imported:
            self.open_arguments(node, state)
        return UNKNOWN

    def open_arguments(self, node: ast.Call, state: State) -> None:
        """Whoever is unknown may do anything to the dictionaries it is given."""
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
            values = self.evaluate(argument, state) if isinstance(argument, ast.Name) else frozenset()
            for value in values:
                if isinstance(value, Ref):
                    state.heap[value] = state.heap[value].opened()

    def _make_dict(self, node: ast.Call, state: State) -> Values:
        shape = Shape({})
        for argument in node.args:
            shape = shape.updated(self._pairs(argument, state) or self.shape_of(self.evaluate(argument, state), state))
        return self.allocate(node, self._with_keywords(shape, node.keywords, state), state)

    def _pairs(self, node: ast.expr, state: State) -> Optional[Shape]:
        """The keys of a list of pairs."""
        if not isinstance(node, (ast.List, ast.Tuple)):
            return None
        shape = Shape({})
        for pair in node.elts:
            if not isinstance(pair, (ast.List, ast.Tuple)) or len(pair.elts) != 2:
                return None
            name = self.constant_text(pair.elts[0], state)
            place = self.place(pair.elts[0], pair.elts[1], state)
            shape = shape.opened() if name is None else shape.setting(name, place)
        return shape

    def _with_keywords(self, shape: Shape, keywords: list[ast.keyword], state: State) -> Shape:
        for keyword in keywords:
            if keyword.arg is None:
                shape = shape.updated(self.shape_of(self.evaluate(keyword.value, state), state))
            else:
                shape = shape.setting(keyword.arg, self.place(keyword, keyword.value, state))
        return shape

    def _method(self, node: ast.Call, function: ast.Attribute, state: State) -> Values:
        owners = self.evaluate(function.value, state)
        refs = [owner for owner in owners if isinstance(owner, Ref)]
        if refs and len(refs) == len(owners):
            return self._dict_method(node, function.attr, refs, state)
        if dotted(function) in COPIES and len(node.args) == 1:
            return self.allocate(node, self.shape_of(self.evaluate(node.args[0], state), state), state)
        self.evaluate_parts(node, state)
        return UNKNOWN

    def _dict_method(self, node: ast.Call, name: str, refs: list[Ref], state: State) -> Values:
        if name == "copy":
            return self.allocate(node, self.shape_of(frozenset(refs), state), state)
        if name == "update":
            change = Shape({})
            for argument in node.args:
                change = change.updated(
                    self._pairs(argument, state) or self.shape_of(self.evaluate(argument, state), state)
                )
            change = self._with_keywords(change, node.keywords, state)
            self.change(refs, lambda shape: shape.updated(change), state)
            return NULL
        self.evaluate_parts(node, state)
        if name == "clear":
            self.change(refs, lambda shape: Shape({}), state)
        elif name in ("pop", "setdefault") and node.args:
            self._change_key(node, name, refs, state)
        elif name == "popitem":
            self.change(refs, lambda shape: Shape({}, True), state)
        return UNKNOWN

    def _change_key(self, node: ast.Call, method: str, refs: list[Ref], state: State) -> None:
        name = self.constant_text(node.args[0], state)
        if name is None:
            self.change(refs, lambda shape: Shape({}, True) if method == "pop" else shape.opened(), state)
        elif method == "pop":
            self.change(refs, lambda shape: shape.removing(name), state)
        else:
            value = node.args[1] if len(node.args) > 1 else ast.copy_location(ast.Constant(None), node)
            place: Place = self.place(node.args[0], value, state)
            default = Shape({}).setting(name, place)
            self.change(refs, lambda shape: default.updated(shape), state)

    def follow(self, node: ast.Call, function: Function, state: State) -> Values:
        """Goes through a function of the script as if it stood here."""
        if len(self.frames) > DEEPEST_CALL or any(frame.function is function.node for frame in self.frames):
            self.evaluate_parts(node, state)
            self.open_arguments(node, state)
            return UNKNOWN
        names = dict(state.names) if function.is_nested else {}
        names.update(self.arguments(node, function.node, state))
        frame = Frame(function.node, node)
        outer, self.sink = self.sink, Sink()
        self.frames.append(frame)
        end = self.block(function.node.body, State(names, dict(state.heap)))
        self.frames.pop()
        inner, self.sink = self.sink, outer
        caller = dict(state.names)
        if inner.point is not None:
            outer.pass_point(State(caller, inner.point.heap))
        outer.raised += [one._replace(state=State(caller, one.state.heap)) for one in inner.raised]
        after = join([end, *(one.state for one in frame.returns)])
        if after is None:
            state.is_dead = True
            return UNKNOWN
        state.heap = after.heap
        values = [one.values for one in frame.returns] + ([NULL] if end is not None and not end.is_dead else [])
        return frozenset(value for group in values for value in group)

    def arguments(self, node: ast.Call, function: ast.FunctionDef, state: State) -> dict[str, Values]:
        """What the parameters of a function are in a call."""
        declared = function.args
        positional = [*declared.posonlyargs, *declared.args]
        names = {parameter.arg: UNKNOWN for parameter in [*positional, *declared.kwonlyargs]}
        defaults = zip(positional[len(positional) - len(declared.defaults) :], declared.defaults)
        for parameter, default in [*defaults, *zip(declared.kwonlyargs, declared.kw_defaults)]:
            if default is not None:
                names[parameter.arg] = self.evaluate(default, state)
        given = [self.evaluate(argument, state) for argument in node.args]
        if not any(isinstance(argument, ast.Starred) for argument in node.args):
            names.update((parameter.arg, value) for parameter, value in zip(positional, given))
        extra = [keyword for keyword in node.keywords if keyword.arg not in names]
        for keyword in node.keywords:
            if keyword.arg in names and keyword.arg is not None:
                names[keyword.arg] = self.evaluate(keyword.value, state)
        if declared.vararg is not None:
            names[declared.vararg.arg] = kind("array")
        if declared.kwarg is not None:
            names[declared.kwarg.arg] = self.allocate(node, self._with_keywords(Shape({}), extra, state), state)
        return names


def is_plain(function: ast.FunctionDef) -> bool:
    """Whether calling a function runs its body and gives what it returns."""
    decorators = [one.func if isinstance(one, ast.Call) else one for one in function.decorator_list]
    return all(dotted(one) in TRANSPARENT for one in decorators) and not is_generator(function)


@lru_cache(maxsize=64)
def is_generator(function: ast.AST) -> bool:
    """Whether a function yields."""
    todo = list(ast.iter_child_nodes(function))
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.Yield, ast.YieldFrom)):
            return True
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            todo += ast.iter_child_nodes(node)
    return False
