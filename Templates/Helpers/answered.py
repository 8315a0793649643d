import contextlib
from typing import Any

from final_response import final_response


def answered(sock: Any, method: str, request: bytes) -> Any:
    """Send a request and return the answer, of which the head is read."""
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        # It may be answered before all of it is sent.
        sock.sendall(request)
    answer = final_response()(sock, method=method)
    answer.begin()
    return answer
