import math
import re
from typing import Any

from as_integer import as_integer


def as_number(value: Any, default: Any = None) -> Any:
    """Return a number, which may come as text as JSON writes it, or else `default`."""
    if type(value) in (int, float):
        return value
    pattern = r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?"
    if not isinstance(value, str) or not re.fullmatch(pattern, value):
        return default
    number = as_integer(value, float(value))
    return number if type(number) is int or math.isfinite(number) else default
