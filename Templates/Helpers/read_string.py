from typing import Any

from action_error import ActionError


def read_string(input_data: dict[str, Any], name: str) -> str:
    """Return the text that the flow gave."""
    value = input_data.get(name)
    if value is None:
        raise ActionError("input", f"Missing required input: {name}")
    if not isinstance(value, str):
        raise ActionError("input", f"Input is not a text: {name}")
    return value
