import time

from http_date import http_date
from response import Response


def seconds_asked_for(response: Response) -> "float | None":
    """Return how long the server wants us to wait, None where it does not say."""
    text = response.headers.get("retry-after", "").strip()
    if text.isdecimal():
        return float(text)
    then = http_date(text)
    if then is None:
        return None
    # The server's own clock may be another one than ours.
    now = http_date(response.headers.get("date", ""))
    return max(0.0, then - (time.time() if now is None else now))
