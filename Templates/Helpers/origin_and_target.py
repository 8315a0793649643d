from request import Request
from url_encoded import url_encoded


def origin_and_target(request: Request) -> tuple[tuple[str, str, int], str]:
    """Return scheme, host and port, and the path with the encoded query."""
    import urllib.parse

    parts = urllib.parse.urlsplit(request.url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError
    port = parts.port or (443 if parts.scheme == "https" else 80)
    safe = "!#$%&'()*+,/:;=?@[]~"
    target = urllib.parse.quote(parts.path or "/", safe)
    both = [urllib.parse.quote(parts.query, safe), url_encoded(request.query, "query")]
    query = "&".join(part for part in both if part)
    target = f"{target}?{query}" if query else target
    return (parts.scheme, parts.hostname, port), target
