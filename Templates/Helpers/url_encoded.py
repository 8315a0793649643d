from collections.abc import Sequence

from action_error import ActionError


def url_encoded(pairs: Sequence[tuple[str, str]], place: str) -> str:
    """Return the pairs as a query or a form; only in a form a space is a plus."""
    import urllib.parse

    quote = urllib.parse.quote_plus if place == "form" else urllib.parse.quote
    encoded = []
    for name, value in pairs:
        try:
            encoded.append(f"{quote(name, safe='')}={quote(value, safe='')}")
        except UnicodeEncodeError:
            raise ActionError(
                "input", f"Text cannot stand in the {place}: {name}"
            ) from None
    return "&".join(encoded)
