from collections.abc import Sequence

from form_bytes import form_bytes
from request import Request


def client_credentials_in_body(
    url: str,
    client_id: str,
    client_secret: str,
    parameters: Sequence[tuple[str, str]] = (),
) -> Request:
    """Return the request for a token, with the client in the form (RFC 6749, 2.3.1)."""
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    client = [("client_id", client_id), ("client_secret", client_secret)]
    body = form_bytes([("grant_type", "client_credentials"), *client, *parameters])
    return Request("POST", url, headers=headers, body=body)
