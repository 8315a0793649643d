from all_headers import all_headers
from origin_and_target import origin_and_target
from request import Request


def wire_form(request: Request) -> tuple[tuple[str, str, int], str, dict[str, str]]:
    """Return scheme, host and port, the target and all headers of a request."""
    origin, target = origin_and_target(request)
    return origin, target, all_headers(request)
