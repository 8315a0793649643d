from typing import Any

from missing import MISSING


def member(value: Any, name: str) -> Any:
    """Return the member of that name, MISSING where there is none."""
    return value.get(name, MISSING) if isinstance(value, dict) else MISSING
