import base64

from action_error import ActionError
from secret_bytes import secret_bytes


def basic_authorization(user: str, password: str) -> str:
    """Return the value of the header for a user with a password (RFC 7617)."""
    if ":" in user:
        raise ActionError("input", "A user with a colon cannot sign in.")
    return "Basic " + base64.b64encode(secret_bytes(f"{user}:{password}")).decode()
