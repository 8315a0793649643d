import time
from collections.abc import Iterator
from typing import Any

from answered import answered
from attempt import ATTEMPT
from call import Call
from connection_class import connection_class
from connections import CONNECTIONS
from request import Request
from response import Response
from time_left import time_left
from unpacked import unpacked
from wire_form import wire_form


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
        origin, target, headers = wire_form(request)
        sent = (request.method, target, headers, request.body)
        connection = CONNECTIONS.take(origin)
        if connection is not None:
            try:
                answer = answered(connection, *sent)
            except (OSError, http.client.HTTPException):
                # The server may have closed it in this very moment.
                if request.method in ("POST", "PATCH"):
                    raise
                connection.close()
                time_left()
        if answer is None:
            connection = connection_class()(*origin)
            answer = answered(connection, *sent)
        call.status = answer.status
        headers = {}
        for name, value in answer.headers.items():
            key = name.lower()
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
        body = unpacked(chunks(), headers.get("content-encoding", ""))
        is_reusable = not answer.will_close
    except (OSError, http.client.HTTPException, ValueError) as error:
        if time.monotonic() >= ATTEMPT.end:
            raise TimeoutError from None
        raise ConnectionError(type(error).__name__) from None
    finally:
        if answer is not None:
            answer.close()
        if is_reusable:
            CONNECTIONS.keep(origin, connection)
        elif connection is not None:
            connection.close()
    return Response(answer.status, headers, body)
