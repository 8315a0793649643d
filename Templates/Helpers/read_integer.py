import re
from typing import Any

from action_error import ActionError


def read_integer(input_data: dict[str, Any], name: str) -> int:
    """Return the whole number that the flow gave, as text or as 5.0 maybe."""
    value = input_data.get(name)
    if value is None:
        raise ActionError("input", f"Missing required input: {name}")
    if isinstance(value, str) and re.fullmatch("0|-?[1-9][0-9]{0,18}", value):
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if type(value) is not int or not -(2**63) <= value < 2**63:
        raise ActionError("input", f"Input is not a whole number: {name}")
    return value
