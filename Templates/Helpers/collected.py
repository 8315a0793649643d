import time
from collections.abc import Iterable
from itertools import islice
from typing import Any

from action_error import ActionError


def collected(values: Iterable[Any], deadline: float) -> list[Any]:
    """Return the values as a list, if they are there in time and not too many."""
    iterator, result = iter(values), list[Any]()
    while chunk := list(islice(iterator, 1000)):
        result += chunk
        if time.monotonic() >= deadline:
            raise TimeoutError
        if len(result) > 1_000_000:
            raise ActionError("response", "Response from external API is too large.")
    return result
