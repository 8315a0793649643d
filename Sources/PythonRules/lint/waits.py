"""Waits for nothing without a limit, as far as a table goes."""

import ast
from typing import Iterator

from ..finding import Finding, Options, Script
from .meanings import imported, meaning

METHODS = ("delete", "get", "head", "options", "patch", "post", "put", "request")
PROGRAMS = ("call", "check_call", "check_output", "run")

ENDLESS = {
    **{f"requests.{name}": 99 for name in METHODS},
    **{f"subprocess.{name}": 99 for name in PROGRAMS},
    "urllib.request.urlopen": 2, "socket.create_connection": 1, "ftplib.FTP": 4, "smtplib.SMTP": 3,
    "smtplib.SMTP_SSL": 5, "http.client.HTTPConnection": 2, "http.client.HTTPSConnection": 4,
}  # fmt: skip
"""What waits as long as it takes unless it is given a timeout, by the place of that among its arguments."""

NEVER = {"input", "signal.pause", "signal.sigwait"}
"""What no argument gives a limit to."""


def check(script: Script, options: Options) -> Iterator[Finding]:
    """The calls that may never come back."""
    known = imported(script.nodes)
    for node in script.nodes:
        if not isinstance(node, ast.Call):
            continue
        name = meaning(node.func, known) or ""
        if name in NEVER or (name in ENDLESS and not has_timeout(node, ENDLESS[name])):
            yield script.finding(node, "GC325", f"'{name}' waits without a limit here")


def has_timeout(node: ast.Call, place: int) -> bool:
    """Whether a call is given a timeout, or whatever cannot be told."""
    keywords = {keyword.arg: keyword.value for keyword in node.keywords}
    if "timeout" in keywords:
        value = keywords["timeout"]
        return not (isinstance(value, ast.Constant) and value.value is None)
    is_open = None in keywords or any(isinstance(argument, ast.Starred) for argument in node.args)
    return is_open or len(node.args) > place
