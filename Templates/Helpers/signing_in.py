from collections.abc import Callable

from access_token import access_token
from call import Call
from request import Request
from response import Response


def signing_in(
    send: Callable[[Request, Call], Response],
    exchange: Callable[[Request, Call], Response],
    token_request: Request,
) -> Callable[[Request, Call], Response]:
    """Return `send` with a token, and once more with a new one where it is refused."""

    def send_with(token: str, request: Request, call: Call) -> Response:
        headers = {**request.headers, "Authorization": f"Bearer {token}"}
        return send(request._replace(headers=headers), call)

    def signed_in(request: Request, call: Call) -> Response:
        token = access_token(exchange, token_request, call)
        response = send_with(token, request, call)
        if response.status == 401:
            token = access_token(exchange, token_request, call, refused=token)
            response = send_with(token, request, call)
        return response

    return signed_in
