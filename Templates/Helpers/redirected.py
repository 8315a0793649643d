from collections.abc import Collection

from origin_and_target import origin_and_target
from request import Request
from response import Response


def redirected(
    request: Request,
    response: Response,
    other_hosts: bool,
    credentials: Collection[str],
) -> "Request | None":
    """Return the request that a redirect asks for, None where it must not be sent."""
    import urllib.parse

    location = response.headers.get("location", "").encode("latin-1")
    if response.status not in (301, 302, 303, 307, 308) or not location:
        return None
    further, dropped = request._replace(query=()), set[str]()
    if (response.status == 303 and request.method != "GET") or (
        response.status in (301, 302) and request.method == "POST"
    ):
        further = further._replace(method="GET", body=b"")
        dropped = {"content-encoding", "content-type"}
    try:
        path = urllib.parse.quote(location, "!#$%&'()*+,/:;=?@[]~")
        further = further._replace(url=urllib.parse.urljoin(request.url, path))
        old, new = origin_and_target(request)[0], origin_and_target(further)[0]
    except ValueError:
        return None
    if new != old:
        if not other_hosts or further.body or (old[0], new[0]) == ("https", "http"):
            return None
        dropped |= {"authorization", "cookie", *credentials}
    headers = request.headers.items()
    kept = {name: value for name, value in headers if name.lower() not in dropped}
    return further._replace(headers=kept)
