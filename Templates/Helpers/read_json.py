import json
from typing import Any

from action_error import ActionError
from finite import finite


def read_json(body: bytes) -> Any:
    """Return the value that the response holds, None where it is empty."""
    try:
        text = body.decode("utf-8-sig").strip() or "null"
        return json.loads(text, parse_float=finite, parse_constant=finite)
    except ValueError:
        raise ActionError("Response from external API is not JSON.") from None
    except RecursionError:
        raise ActionError("Response from external API is nested too deeply.") from None
