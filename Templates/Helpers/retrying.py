from collections.abc import Callable
from collections.abc import Collection
from collections.abc import Sequence

from call import Call
from has_paused import has_paused
from jittered import jittered
from request import Request
from response import Response
from seconds_asked_for import seconds_asked_for


def retrying(
    send: Callable[[Request, Call], Response],
    pauses: Sequence[float],
    failures: tuple[type[OSError], ...] = (),
    statuses: Collection[int] = (),
) -> Callable[[Request, Call], Response]:
    """Return what sends a request again where it fails so, once for each of the pauses."""

    def send_until_done(request: Request, call: Call) -> Response:
        for pause in pauses:
            try:
                response = send(request, call)
            except failures:
                if not has_paused(jittered(pause), call):
                    raise
                continue
            if response.status not in statuses:
                return response
            seconds = seconds_asked_for(response)
            if not has_paused(jittered(pause) if seconds is None else seconds, call):
                return response
        return send(request, call)

    return send_until_done
