from collections.abc import Callable
from collections.abc import Sequence
from typing import Any

from action_error import ActionError
from as_text import as_text
from pages import Pages
from request import Request
from response import Response
from with_parameter import with_parameter


def by_cursor(
    parameter: str, path: Sequence[str]
) -> "Callable[[Pages, Request, Response], Request | None]":
    """Return what asks for the next page by a field of this one, if that is new."""
    seen: set[str] = set()

    def next_request(
        pages: Pages, request: Request, response: Response
    ) -> "Request | None":
        cursor: Any = pages.page
        for name in path:
            cursor = cursor.get(name) if isinstance(cursor, dict) else None
        if cursor is None or cursor is False or cursor == "":
            return None
        text = None if cursor is True else as_text(cursor)
        if text is None:
            raise ActionError(
                "mapping", "Response from external API lacks a usable cursor."
            )
        if text in seen:
            return None
        seen.add(text)
        return with_parameter(request, parameter, text)

    return next_request
