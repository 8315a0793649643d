from typing import Any

from missing import MISSING


def length(value: Any) -> Any:
    """Return the length of a text, an array or an object, MISSING for other values."""
    return len(value) if isinstance(value, (str, list, dict)) else MISSING
