import json
import re

from action_error import ActionError
from as_number import as_number
from response import Response
from text_of import text_of


def token_of(response: Response) -> tuple[str, float]:
    """Return the token that a token server gives, and the seconds to keep it."""
    if not 200 <= response.status <= 299:
        raise ActionError("http", f"Sign-in to external API failed: {response.status}")
    try:
        answer = json.loads(text_of(response))
    except (ValueError, RecursionError):
        answer = None
    answer = answer if isinstance(answer, dict) else {}
    token, kind = answer.get("access_token"), answer.get("token_type", "Bearer")
    is_bearer = isinstance(kind, str) and kind.lower() == "bearer"
    if not is_bearer or not isinstance(token, str) or not re.fullmatch("[!-~]+", token):
        raise ActionError("response", "Sign-in to external API gave no bearer token.")
    seconds = as_number(answer.get("expires_in"), 300)
    seconds = max(0, min(seconds, 86_400))
    # It must not end on its way to the API.
    return token, seconds - min(seconds / 10, 60)
