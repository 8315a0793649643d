from typing import Any


def elements(value: Any) -> list[Any]:
    """Return the elements of an array, nothing for any other value."""
    return value if isinstance(value, list) else []
