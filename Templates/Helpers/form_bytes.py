from collections.abc import Sequence


def form_bytes(pairs: Sequence[tuple[str, str]]) -> bytes:
    """Return the pairs as a form."""
    import urllib.parse

    return urllib.parse.urlencode(pairs).encode()
