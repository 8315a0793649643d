import re
import sys
from typing import Any

from action_error import ActionError


def read_number(input_data: dict[str, Any], name: str) -> float:
    """Return the number that the flow gave; a whole one may come as text."""
    value = input_data.get(name)
    if value is None:
        raise ActionError("input", f"Missing required input: {name}")
    if isinstance(value, str) and re.fullmatch("0|-?[1-9][0-9]{0,18}", value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ActionError("input", f"Input is not a number: {name}")
    if not abs(value) <= sys.float_info.max:
        raise ActionError("input", f"Input is not a finite number: {name}")
    return value
