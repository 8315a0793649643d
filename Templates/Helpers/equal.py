import time
from typing import Any


def equal(left: Any, right: Any, deadline: float) -> bool:
    """Return whether two JSON values are the same; a boolean is no number."""
    pairs = [(left, right)]
    while pairs:
        left, right = pairs.pop()
        if isinstance(left, dict) and isinstance(right, dict):
            if left.keys() != right.keys():
                return False
            pairs.extend((value, right[name]) for name, value in left.items())
        elif isinstance(left, list) and isinstance(right, list):
            if len(left) != len(right):
                return False
            pairs.extend(zip(left, right))
        elif left is not right:
            if left != right or isinstance(left, bool) or isinstance(right, bool):
                return False
            continue
        if time.monotonic() >= deadline:
            raise TimeoutError
    return True
