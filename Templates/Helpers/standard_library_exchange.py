import time
from collections.abc import Iterator
from typing import Any

from attempt import ATTEMPT
from call import Call
from connection_kind import connection_kind
from connections import CONNECTIONS
from origin_and_target import origin_and_target
from request import Request
from response import Response
from time_left import time_left
from unpacked import unpacked


def exchange(request: Request, call: Call) -> Response:
    """Send the request and return what comes back in the time of one attempt."""
    import http.client

    call.attempts += 1
    ATTEMPT.end = min(call.end, time.monotonic() + call.timeout)
    connection: Any = None
    answer: Any = None
    is_reusable = False

    def chunks() -> Iterator[bytes]:
        while chunk := answer.read1(65_536):
            yield chunk
        if answer.length:
            raise http.client.IncompleteRead(b"", answer.length)

    try:
        origin, target = origin_and_target(request)
        connection = CONNECTIONS.take(origin)
        if connection is not None:
            try:
                answer = connection.answer(request, target)
            except (OSError, http.client.HTTPException):
                # The server may have closed it in this very moment.
                if request.method in ("POST", "PATCH"):
                    raise
                connection.close()
                time_left()
        if answer is None:
            connection = connection_kind()(*origin)
            answer = connection.answer(request, target)
        call.status = answer.status
        names = {name.lower() for name in answer.headers}
        headers = {name: ", ".join(answer.headers.get_all(name)) for name in names}
        body = unpacked(chunks(), headers.get("content-encoding", ""))
        answer.close()
        is_reusable = not answer.will_close
    except (OSError, http.client.HTTPException, ValueError) as error:
        if time.monotonic() >= ATTEMPT.end:
            raise TimeoutError from None
        raise ConnectionError(type(error).__name__) from None
    finally:
        if is_reusable:
            CONNECTIONS.keep(origin, connection)
        elif connection is not None:
            connection.close()
    return Response(answer.status, headers, body)
