from all_headers import all_headers
from request import Request


def request_bytes(request: Request, origin: tuple[str, str, int], target: str) -> bytes:
    """Return the request as it is sent; no value can begin another line."""
    scheme, host, port = origin
    host = f"[{host}]" if ":" in host else host.encode("idna").decode()
    if (scheme, port) not in (("http", 80), ("https", 443)):
        host = f"{host}:{port}"
    headers = all_headers(request)
    if not request.body and request.method in ("POST", "PUT", "PATCH"):
        headers["Content-Length"] = "0"
    lines = [f"{request.method} {target} HTTP/1.1", f"Host: {host}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    head = "\r\n".join(lines).encode("latin-1")
    if head.count(b"\n") != len(headers) + 1:
        raise ValueError
    return head + b"\r\n\r\n" + request.body
