"""Nothing ends the interpreter behind the script's back, which no handler sees."""

import ast
from typing import Iterator

from ..finding import Finding, Options, Script
from ..lint.meanings import imported, meaning

ENDS = {"os._exit", "os.abort", "os.kill", "os.killpg", "os.execv", "os.execve", "os.execvp", "os.execvpe"}


def check(hooks: Script, options: Options) -> Iterator[Finding]:
    """The calls that end the process."""
    known = imported(hooks.nodes)
    for node in hooks.nodes:
        if isinstance(node, ast.Call) and meaning(node.func, known) in ENDS:
            yield hooks.finding(node, "GC336", "this ends the interpreter, and no handler sees it")
