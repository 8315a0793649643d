from collections.abc import Callable

from call import Call
from request import Request
from response import Response
from side_call import side_call
from token_of import token_of
from tokens import TOKENS


def access_token(
    exchange: Callable[[Request, Call], Response],
    token_request: Request,
    call: Call,
    refused: str = "",
) -> str:
    """Return the token that is kept unless the API refused it, or else a new one."""
    import hashlib

    client = token_request.headers.get("Authorization", "")
    parts = [token_request.url.encode(), client.encode(), token_request.body]
    name = hashlib.sha256(b"\n".join(parts)).hexdigest()
    token = TOKENS.get(name)
    if token in ("", refused):
        response = exchange(token_request, side_call(call))
        if not 200 <= response.status <= 299:
            call.status = response.status
        token, seconds = token_of(response)
        TOKENS.keep(name, token, seconds)
    return token
