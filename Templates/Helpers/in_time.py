import time
from collections.abc import Iterable, Iterator
from typing import Any


def in_time(values: Iterable[Any], deadline: float) -> Iterator[Any]:
    """Yield the values until the deadline."""
    for value in values:
        if time.monotonic() >= deadline:
            raise TimeoutError
        yield value
