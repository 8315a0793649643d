"""Answers the requests that come line by line; each names one operation."""

import json
from importlib import import_module
from typing import Any

OPERATIONS = {"lint": ".lint.script", "probe": ".probe", "run": ".run.session"}
"""The module that answers each operation, with its function `answer`."""


def answer(line: str) -> str:
    """The answer to one request, as one line of JSON."""
    request: dict[str, Any] = json.loads(line)
    ((operation, parameters),) = request.items()
    module = import_module(OPERATIONS[operation], __package__)
    result = {"answer": module.answer(parameters)}
    return json.dumps(result, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
