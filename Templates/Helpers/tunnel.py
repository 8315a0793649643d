from typing import Any

from connected import connected
from final_response import final_response
from proxy import Proxy
from proxy_error import ProxyError
from wire_host import wire_host


def tunnel(proxy: Proxy, host: str, port: int) -> Any:
    """Return a connection to a host that goes through a proxy."""
    sock = connected(proxy.host, proxy.port)
    target = f"{wire_host(host)}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    lines += [f"{name}: {value}" for name, value in proxy.headers.items()]
    is_open = False
    try:
        sock.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
        answer = final_response()(sock, method="CONNECT")
        answer.begin()
        answer.close()
        is_open = 200 <= answer.status <= 299
    finally:
        if not is_open:
            sock.close()
    if not is_open:
        raise ProxyError
    return sock
