from typing import Any

from action_error import ActionError


def read_boolean(input_data: dict[str, Any], name: str) -> bool:
    """Return the True or False that the flow gave."""
    value = input_data.get(name)
    if value is None:
        raise ActionError("input", f"Missing required input: {name}")
    if not isinstance(value, bool):
        raise ActionError("input", f"Input is neither true nor false: {name}")
    return value
