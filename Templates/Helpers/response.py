from collections.abc import Mapping
from typing import NamedTuple


class Response(NamedTuple):
    """What came back: the names of headers in lower case, the body unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes
