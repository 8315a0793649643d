import re
from typing import Any


def as_integer(value: Any, default: Any = None) -> Any:
    """Return a whole number, which may come as 5.0 or as text, or else `default`."""
    if type(value) is int:
        return value
    if isinstance(value, str) and re.fullmatch("0|-?[1-9][0-9]{0,639}", value):
        return int(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return default
