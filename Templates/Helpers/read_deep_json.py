import json
from typing import Any

from action_error import ActionError
from deep_json import deep_json
from finite import finite
from response import Response
from text_of import text_of


def read_deep_json(response: Response) -> Any:
    """Return the value that the response holds, however deep; None where it is empty."""
    try:
        text = text_of(response).strip() or "null"
        try:
            return json.loads(text, parse_float=finite, parse_constant=finite)
        except RecursionError:
            return deep_json(text)
    except ValueError:
        raise ActionError(
            "response", "Response from external API is not JSON."
        ) from None
