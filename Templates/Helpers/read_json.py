from typing import Any

from action_error import ActionError
from finite import finite
from response import Response
from text_of import text_of


def read_json(response: Response) -> Any:
    """Return the value that the response holds, None where it is empty."""
    import json

    try:
        text = text_of(response).strip() or "null"
        return json.loads(text, parse_float=finite, parse_constant=finite)
    except ValueError:
        raise ActionError(
            "response", "Response from external API is not JSON."
        ) from None
    except RecursionError:
        raise ActionError(
            "response", "Response from external API is nested too deeply."
        ) from None
