from typing import NamedTuple


class Proxy(NamedTuple):
    """A proxy: where it is, and what shows that it may be used."""

    host: str
    port: int
    headers: dict[str, str]
