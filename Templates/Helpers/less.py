from typing import Any


def less(left: Any, right: Any) -> bool:
    """Return whether both are texts or both are numbers, and the first comes first."""
    if isinstance(left, str) and isinstance(right, str):
        return left < right
    numbers = (int, float)
    return type(left) in numbers and type(right) in numbers and bool(left < right)
