from typing import Any

from missing import MISSING


def why_default(value: Any) -> str:
    """Return why a default stands in for a value that is not of its output's type."""
    if value is MISSING:
        return "missing"
    return "null" if value is None else "type"
