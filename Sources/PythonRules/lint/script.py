"""Runs every rule over one script."""

import ast
from typing import Any

from ..finding import Finding, Script
from . import syntax


def answer(parameters: dict[str, Any]) -> list[dict[str, Any]]:
    """The findings in a script, in the order of their places."""
    text: str = parameters["script"]
    parsed = syntax.parse(text)
    if isinstance(parsed, Finding):
        return [parsed.as_json()]
    return []
