from typing import Any


def member_if_given(name: str, value: Any) -> dict[str, Any]:
    """Return one member of a JSON object, none for an input that the flow left out."""
    return {} if value is None else {name: value}
