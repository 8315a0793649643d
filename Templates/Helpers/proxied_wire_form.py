from all_headers import all_headers
from authority import authority
from origin_and_target import origin_and_target
from proxy_for import proxy_for
from request import Request


def wire_form(request: Request) -> tuple[tuple[str, str, int], str, dict[str, str]]:
    """Return scheme, host and port, the target and all headers of a request.

    A proxy that is asked in plain text is told the whole URL.
    """
    origin, target = origin_and_target(request)
    headers = all_headers(request)
    proxy = proxy_for(*origin) if origin[0] == "http" else None
    if proxy is not None:
        target = f"http://{authority(*origin)}{target}"
        headers.update(proxy.headers)
    return origin, target, headers
