import re
from typing import Any


def is_same_origin(url: Any, other: str) -> bool:
    """Return whether a URL can be sent, and has scheme, host and port of another one."""
    import urllib.parse

    parts = urllib.parse.urlsplit(other)
    length = len(parts.scheme) + len("://") + len(parts.netloc)
    if type(url) is not str or url[:length] != other[:length]:
        return False
    return re.fullmatch("([/?][!-~]*)?", url[length:]) is not None
