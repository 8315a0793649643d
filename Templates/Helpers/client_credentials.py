from collections.abc import Sequence

from basic_authorization import basic_authorization
from form_bytes import form_bytes
from request import Request
from secret_bytes import secret_bytes


def client_credentials(
    url: str,
    client_id: str,
    client_secret: str,
    parameters: Sequence[tuple[str, str]] = (),
) -> Request:
    """Return the request for a token, with the client in a header (RFC 6749, 2.3.1)."""
    from urllib.parse import quote_plus

    client = basic_authorization(
        quote_plus(secret_bytes(client_id)), quote_plus(secret_bytes(client_secret))
    )
    headers = {
        "Accept": "application/json",
        "Authorization": client,
        "Content-Type": "application/x-www-form-urlencoded",
    }
    body = form_bytes([("grant_type", "client_credentials"), *parameters])
    return Request("POST", url, headers=headers, body=body)
