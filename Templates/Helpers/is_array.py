from typing import Any


def is_array(value: Any, *types: type) -> bool:
    """Return whether the value is an array whose elements have one of the types."""
    return isinstance(value, list) and set(map(type, value)) <= set(types)
