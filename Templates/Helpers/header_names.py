from request import Request


def header_names(request: Request) -> list[str]:
    """Return the names of a request's headers, in lower case."""
    return [name.lower() for name in request.headers]
