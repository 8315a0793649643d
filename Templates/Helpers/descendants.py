import time
from collections.abc import Iterator
from typing import Any


def descendants(value: Any, deadline: float) -> Iterator[Any]:
    """Yield all objects and arrays in a value, parents first, until the deadline."""
    stack = [value] if isinstance(value, (dict, list)) else []
    while stack:
        node = stack.pop()
        yield node
        if time.monotonic() >= deadline:
            raise TimeoutError
        below = node.values() if isinstance(node, dict) else node
        stack += [child for child in reversed(below) if isinstance(child, (dict, list))]
