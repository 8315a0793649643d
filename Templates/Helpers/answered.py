from typing import Any


def answered(
    connection: Any,
    method: str,
    target: str,
    headers: dict[str, str],
    body: bytes,
) -> Any:
    """Send a request and return the answer, of which the head is read."""
    try:
        connection.request(method, target, body or None, headers)
    except (BrokenPipeError, ConnectionResetError):
        # It may be answered before all of it is sent.
        if connection.sock is None:
            raise
    return connection.getresponse()
