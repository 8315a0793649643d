from authority import authority
from request import Request


def request_bytes(
    request: Request,
    origin: tuple[str, str, int],
    target: str,
    headers: dict[str, str],
) -> bytes:
    """Return the request as it is sent; no value can begin another line."""
    lines = [f"{request.method} {target} HTTP/1.1", f"Host: {authority(*origin)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if not request.body and request.method in ("POST", "PUT", "PATCH"):
        lines.append("Content-Length: 0")
    head = "\r\n".join(lines).encode("latin-1")
    if head.count(b"\n") != len(lines) - 1:
        raise ValueError
    return head + b"\r\n\r\n" + request.body
