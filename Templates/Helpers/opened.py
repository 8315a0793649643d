from typing import Any

from connected import connected
from secure_context import secure_context


def opened(scheme: str, host: str, port: int, bundle: str = "") -> Any:
    """Return a new connection to an origin."""
    sock = connected(host, port)
    if scheme == "https":
        sock = secure_context(bundle).wrap_socket(sock, server_hostname=host)
    return sock
