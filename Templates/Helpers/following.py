import time
from collections.abc import Callable
from collections.abc import Collection

from call import Call
from redirected import redirected
from request import Request
from response import Response


def following(
    send: Callable[[Request, Call], Response],
    at_most: int,
    other_hosts: bool = False,
    credentials: Collection[str] = (),
) -> Callable[[Request, Call], Response]:
    """Return what sends a request and follows redirects, all in the time of one attempt.

    A redirect that must not be followed is the response.
    """

    def send_and_follow(request: Request, call: Call) -> Response:
        timeout = call.timeout
        end = time.monotonic() + timeout
        try:
            response = send(request, call)
            for _ in range(at_most):
                further = redirected(request, response, other_hosts, credentials)
                if further is None:
                    break
                request = further
                call.timeout = end - time.monotonic()
                call.attempts -= 1
                response = send(request, call)
        finally:
            call.timeout = timeout
        return response

    return send_and_follow
