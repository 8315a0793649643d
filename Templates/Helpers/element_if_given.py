from typing import Any


def element_if_given(value: Any) -> list[Any]:
    """Return one element of a JSON array, none for an input that the flow left out."""
    return [] if value is None else [value]
