from request import Request


def with_parameter(request: Request, name: str, value: str) -> Request:
    """Return the request with another value of a query parameter."""
    others = [pair for pair in request.query if pair[0] != name]
    return request._replace(query=[*others, (name, value)])
