from collections.abc import Callable

from pages import Pages
from request import Request
from response import Response
from with_parameter import with_parameter


def by_offset(
    parameter: str,
) -> "Callable[[Pages, Request, Response], Request | None]":
    """Return what asks for the next page by the items so far; an empty one is the last."""

    def next_request(
        pages: Pages, request: Request, response: Response
    ) -> "Request | None":
        if not pages.page_items:
            return None
        return with_parameter(request, parameter, str(len(pages.items)))

    return next_request
