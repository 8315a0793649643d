import json
import sys
from typing import Any

from action_error import ActionError


def read_json(body: bytes) -> Any:
    """Return the value that the response holds, None where it is empty."""

    def finite(digits: str) -> float:
        number = float(digits)
        if not abs(number) <= sys.float_info.max:
            raise ValueError
        return number

    try:
        text = body.decode("utf-8-sig").strip()
        if not text:
            return None
        return json.loads(text, parse_float=finite, parse_constant=finite)
    except (ValueError, RecursionError):
        raise ActionError("Response from external API is not JSON.") from None
