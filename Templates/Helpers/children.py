from typing import Any


def children(value: Any) -> list[Any]:
    """Return the elements of an array or the values of an object, else nothing."""
    if isinstance(value, list):
        return value
    return list(value.values()) if isinstance(value, dict) else []
