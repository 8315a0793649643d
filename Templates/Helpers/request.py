from collections.abc import Mapping
from collections.abc import Sequence
from typing import NamedTuple


class Request(NamedTuple):
    """What is to be sent; the pairs of the query are not encoded yet."""

    method: str
    url: str
    query: Sequence[tuple[str, str]] = ()
    headers: Mapping[str, str] = {}
    body: bytes = b""

    def __repr__(self) -> str:
        # Headers, query and body may hold secrets.
        return f"Request({self.method!r})"
