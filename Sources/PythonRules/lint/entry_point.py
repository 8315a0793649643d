"""The script has a function `main` that can be called with the inputs."""

import ast
from typing import Iterator, Union

from ..finding import Finding, Options, Script
from ..flow.calls import is_generator, is_plain

AnyFunction = Union[ast.FunctionDef, ast.AsyncFunctionDef]


def check(script: Script, options: Options) -> Iterator[Finding]:
    """What keeps the platform from calling `main`."""
    definitions = [node for node in top_level(script.tree.body) if getattr(node, "name", None) == "main"]
    functions = [node for node in definitions if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    if not functions:
        assigned = [node for node in top_level(script.tree.body) if binds_main(node)]
        if assigned:
            yield script.finding(assigned[-1], "GC337", "what main is cannot be told from the script")
        else:
            yield Finding(1, 1, "GC330", "the script has no function 'main'")
        return
    main = functions[-1]
    if kind(main) == "async":
        yield script.finding(main, "GC332", "main is a coroutine: calling it returns no dictionary")
    elif kind(main) == "generator":
        yield script.finding(main, "GC332", "main is a generator: calling it returns no dictionary")
    elif kind(main) == "decorated":
        yield script.finding(main.decorator_list[0], "GC337", "what a decorator makes of main cannot be told")
    if not takes_one_argument(main.args):
        yield script.finding(main, "GC331", "main cannot be called with the inputs as its one argument")


def kind(main: AnyFunction) -> str:
    """What calling the function gives: what its body returns only where it is plain."""
    if isinstance(main, ast.AsyncFunctionDef):
        return "async"
    if is_generator(main):
        return "generator"
    return "plain" if is_plain(main) else "decorated"


def takes_one_argument(arguments: ast.arguments) -> bool:
    """Whether a function can be called with one positional argument."""
    positional = len(arguments.posonlyargs) + len(arguments.args)
    required = positional - len(arguments.defaults)
    keyword_only = [default for default in arguments.kw_defaults if default is None]
    return required <= 1 and (positional >= 1 or arguments.vararg is not None) and not keyword_only


def top_level(statements: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that run when the script is loaded."""
    for statement in statements:
        yield statement
        if isinstance(statement, (ast.If, ast.Try)):
            handlers = statement.handlers if isinstance(statement, ast.Try) else []
            yield from top_level([*statement.body, *statement.orelse, *(one for each in handlers for one in each.body)])


def binds_main(node: ast.stmt) -> bool:
    """Whether a statement gives the name `main` to something."""
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return any((alias.asname or alias.name) == "main" for alias in node.names)
    targets = node.targets if isinstance(node, ast.Assign) else []
    return any(isinstance(target, ast.Name) and target.id == "main" for target in targets)
