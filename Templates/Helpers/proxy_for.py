import os

from is_direct import is_direct
from proxy import Proxy
from proxy_error import ProxyError


def proxy_for(scheme: str, host: str, port: int) -> "Proxy | None":
    """Return the proxy that the environment names for an origin, None for none."""
    import base64
    import urllib.parse

    name = f"{scheme}_proxy"
    url = os.environ.get(name) or os.environ.get(name.upper())
    if not url or is_direct(host, port):
        return None
    try:
        parts = urllib.parse.urlsplit(url if "://" in url else f"http://{url}")
        proxy_host, proxy_port = parts.hostname, parts.port or 80
    except ValueError:
        raise ProxyError from None
    if parts.scheme != "http" or not proxy_host:
        raise ProxyError
    headers = {}
    if parts.username is not None:
        user = urllib.parse.unquote(parts.username)
        password = urllib.parse.unquote(parts.password or "")
        credentials = base64.b64encode(f"{user}:{password}".encode()).decode()
        headers["Proxy-Authorization"] = f"Basic {credentials}"
    return Proxy(proxy_host, proxy_port, headers)
