from typing import Any


def as_boolean(value: Any, default: Any = None) -> Any:
    """Return True or False, which may come as JSON's words for them, or else `default`."""
    if isinstance(value, bool):
        return value
    return value == "true" if value in ("true", "false") else default
