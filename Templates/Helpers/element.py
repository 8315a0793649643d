from typing import Any

from missing import MISSING


def element(value: Any, index: int) -> Any:
    """Return the element at an index, MISSING where there is none."""
    if isinstance(value, list) and -len(value) <= index < len(value):
        return value[index]
    return MISSING
