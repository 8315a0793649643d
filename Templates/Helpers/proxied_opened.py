from typing import Any

from connected import connected
from proxy_for import proxy_for
from secure_context import secure_context
from tunnel import tunnel


def opened(scheme: str, host: str, port: int, bundle: str = "") -> Any:
    """Return a new connection to an origin, through its proxy where it has one."""
    proxy = proxy_for(scheme, host, port)
    if proxy is None:
        sock = connected(host, port)
    elif scheme == "http":
        sock = connected(proxy.host, proxy.port)
    else:
        sock = tunnel(proxy, host, port)
    if scheme == "https":
        sock = secure_context(bundle).wrap_socket(sock, server_hostname=host)
    return sock
