import time
from collections.abc import Iterator
from typing import Any


def descendants(value: Any, deadline: float) -> Iterator[Any]:
    """Yield the value and all that is below it, parents first, until the deadline."""
    stack = [value]
    while stack:
        node = stack.pop()
        yield node
        if isinstance(node, (dict, list)):
            if time.monotonic() >= deadline:
                raise TimeoutError
            below = node.values() if isinstance(node, dict) else node
            stack.extend(reversed(below))
