"""There is a hook, and each can be called with the one thing that it is given."""

import ast
from typing import Iterator

from ..finding import Finding, Options, Script
from ..flow.calls import is_generator
from . import top

HOOKS = {"before_request": "request", "after_response": "outputs"}
"""What the script calls, with what each is given."""


def check(hooks: Script, options: Options) -> Iterator[Finding]:
    """What keeps the script from calling a hook."""
    found = [(name, node) for node in hooks.tree.body for name in top.names(node) if name in HOOKS]
    if not found:
        yield Finding(1, 1, "GC321", "the file has neither 'before_request' nor 'after_response'")
    for name, node in found:
        if not isinstance(node, ast.FunctionDef):
            what = "a coroutine" if isinstance(node, ast.AsyncFunctionDef) else "no function"
            yield hooks.finding(node, "GC322", f"'{name}' is {what}")
        elif is_generator(node):
            yield hooks.finding(node, "GC322", f"'{name}' is a generator: calling it runs nothing")
        elif node.decorator_list:
            yield hooks.finding(node.decorator_list[0], "GC322", f"what a decorator makes of '{name}' cannot be told")
        elif not takes_one_argument(node.args):
            yield hooks.finding(node, "GC322", f"'{name}' does not have the one parameter '{HOOKS[name]}'")


def takes_one_argument(arguments: ast.arguments) -> bool:
    """Whether a function has one parameter, and it is a plain one."""
    others = [*arguments.kwonlyargs, *arguments.defaults, arguments.vararg, arguments.kwarg]
    return len([*arguments.posonlyargs, *arguments.args]) == 1 and not any(others)
