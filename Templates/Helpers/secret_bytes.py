from action_error import ActionError


def secret_bytes(text: str) -> bytes:
    """Return a credential in UTF-8, which has no halves of characters."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ActionError("input", "Credential is no text.") from None
