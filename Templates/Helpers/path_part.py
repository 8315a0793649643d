from action_error import ActionError


def path_part(value: str) -> str:
    """Return the text encoded for a segment of a path that has other text, too."""
    import urllib.parse

    try:
        return urllib.parse.quote(value, safe="")
    except UnicodeEncodeError:
        raise ActionError("input", "Text cannot stand in the URL's path.") from None
