from request import Request


def all_headers(request: Request) -> dict[str, str]:
    """Return the headers of the request with those that every request has."""
    headers = {"Accept": "*/*", "Accept-Encoding": "gzip", "User-Agent": "gcgen"}
    if request.body:
        headers["Content-Length"] = str(len(request.body))
    given = {name.lower() for name in request.headers}
    headers = {name: headers[name] for name in headers if name.lower() not in given}
    return {**headers, **request.headers}
