from typing import Any


def pair_if_given(name: str, value: Any) -> list[tuple[str, str]]:
    """Return one pair of a query, none for an input that the flow left out."""
    return [] if value is None else [(name, value)]
