from collections.abc import Callable
from typing import Any


def as_array(value: Any, convert: Callable[[Any], Any], default: Any = None) -> Any:
    """Return an array with all elements converted, or else `default`."""
    if not isinstance(value, list):
        return default
    items = [convert(item) for item in value]
    return default if None in items else items
