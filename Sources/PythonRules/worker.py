"""Answers the requests that come line by line; each names one operation."""

import json
import sys
from importlib import import_module
from typing import Any

OPERATIONS = {
    "call": ".web.call",
    "hooks": ".hooks.file",
    "lint": ".lint.script",
    "probe": ".probe",
    "serve": ".web.serve",
    "zip": ".zipped",
}
"""The module that answers each operation, with its function `answer`. None of them runs anybody's code."""

ALONE = {"invoke": ".run.invocations", "run": ".run.session"}
"""The operations that leave traces: a worker answers one of them and ends."""


def line(value: object) -> str:
    """A value as one line of JSON."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def hello(text: str) -> str:
    """What is said first: who answers, so that the client can tell an interpreter that is too old."""
    return line({"python": "%d.%d.%d" % sys.version_info[:3]})


def answer(text: str) -> str:
    """The answer to one request of many."""
    return answer_one_of(OPERATIONS, text)


def answer_alone(text: str) -> str:
    """The answer to the only request that this process is asked."""
    return answer_one_of(ALONE, text)


def answer_one_of(operations: dict[str, str], text: str) -> str:
    """The answer to a request for one of some operations."""
    request: dict[str, Any] = json.loads(text)
    ((operation, parameters),) = request.items()
    module = import_module(operations[operation], __package__)
    return line({"answer": module.answer(parameters)})


def exception(text: str) -> str:
    """An exception in the place of an answer: its type, its message and its traceback, with zeros between."""
    kind, _, rest = text.partition("\0")
    message, _, traceback = rest.rpartition("\0")
    return line({"exception": {"type": kind, "message": message, "traceback": traceback}})
