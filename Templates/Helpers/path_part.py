import urllib.parse


def path_part(value: str) -> str:
    """Return the text encoded for a segment of a path that has other text, too."""
    return urllib.parse.quote(value, safe="")
