from typing import Any


def selected(value: Any, key: Any) -> list[Any]:
    """Return what an object or an array has for a name or an index, if anything."""
    if isinstance(key, str):
        return [value[key]] if isinstance(value, dict) and key in value else []
    is_there = isinstance(value, list) and -len(value) <= key < len(value)
    return [value[key]] if is_there else []
