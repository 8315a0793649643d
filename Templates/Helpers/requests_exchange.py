import time
from http.client import HTTPException
from typing import Any

import requests
from adapter import ADAPTER
from attempt import ATTEMPT
from authority import authority
from call import Call
from request import Request
from requests.structures import CaseInsensitiveDict
from response import Response
from time_left import time_left
from unpacked import unpacked
from urllib3.exceptions import HTTPError
from wire_form import wire_form


def exchange(request: Request, call: Call) -> Response:
    """Send the request and return what comes back in the time of one attempt."""
    call.attempts += 1
    ATTEMPT.end = min(call.end, time.monotonic() + call.timeout)
    ATTEMPT.is_kept = True
    answer: Any = None
    try:
        origin, target, headers = wire_form(request)
        prepared: Any = requests.PreparedRequest()
        prepared.method, prepared.body = request.method, request.body or None
        prepared.url, prepared.target = f"{origin[0]}://{authority(*origin)}", target
        prepared.headers = CaseInsensitiveDict(headers)
        try:
            answer = ADAPTER.send(prepared, stream=True)
        except (OSError, HTTPError):
            # The server may have closed a connection that was kept in this very moment.
            if not ATTEMPT.is_kept or request.method in ("POST", "PATCH"):
                raise
            time_left()
            answer = ADAPTER.send(prepared, stream=True)
        raw = answer.raw
        call.status = raw.status
        headers = {name.lower(): raw.headers[name] for name in raw.headers}
        raw.enforce_content_length = True
        chunks = raw.stream(65_536, decode_content=False)
        body = unpacked(chunks, headers.get("content-encoding", ""))
    except (OSError, HTTPError, ValueError) as error:
        if time.monotonic() >= ATTEMPT.end:
            raise TimeoutError from None
        cause: BaseException = error
        while isinstance(cause.__context__, (OSError, HTTPError, HTTPException)):
            cause = cause.__context__
        raise ConnectionError(type(cause).__name__) from None
    finally:
        if answer is not None:
            answer.close()
    return Response(raw.status, headers, body)
