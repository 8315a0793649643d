from collections.abc import Sequence

from url_encoded import url_encoded


def form_bytes(pairs: Sequence[tuple[str, str]]) -> bytes:
    """Return the pairs as a form."""
    return url_encoded(pairs, "form").encode()
