from typing import Any

from missing import MISSING


def only(values: list[Any]) -> Any:
    """Return the only one of some values, MISSING where there are more or none."""
    return values[0] if len(values) == 1 else MISSING
