from collections.abc import Callable
from collections.abc import Collection
from typing import Any

from action_error import ActionError
from checked_headers import checked_headers
from is_same_origin import is_same_origin
from request import Request
from result_of_hook import result_of_hook


def changed_request(
    hook: Callable[[Request], Any], request: Request, reserved: Collection[str]
) -> Request:
    """Return the request as the hook wants it: to the same host, and one to be sent."""
    mine = request._replace(query=[*request.query], headers={**request.headers})
    given = result_of_hook("before_request", hook, mine)
    fault = ""
    if type(given) is not Request:
        fault = "returns no Request"
    elif (type(given.method), given.method) != (str, request.method):
        fault = "changes the method"
    elif not is_same_origin(given.url, request.url):
        fault = "changes the host, or gives no URL"
    elif type(given.query) not in (list, tuple) or any(
        type(pair) is not tuple or [*map(type, pair)] != [str, str]
        for pair in given.query
    ):
        fault = "gives a query that is no list of pairs of texts"
    elif type(given.body) is not bytes:
        fault = "gives a body that is not bytes"
    if fault:
        raise ActionError("hook", f"Hook before_request {fault}.")
    changed: Request = given
    headers = checked_headers(changed.headers, reserved)
    return changed._replace(query=[*changed.query], headers=headers)
