from typing import Any

from equal import equal
from less import less


def at_most(left: Any, right: Any, deadline: float) -> bool:
    """Return whether two JSON values are the same, or the first comes first."""
    return less(left, right) or equal(left, right, deadline)
