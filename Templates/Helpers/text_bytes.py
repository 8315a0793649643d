from action_error import ActionError


def text_bytes(text: str) -> bytes:
    """Return the text in UTF-8, which has no halves of characters."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ActionError("input", "Text cannot stand in the body.") from None
