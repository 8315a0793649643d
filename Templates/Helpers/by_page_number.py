from collections.abc import Callable

from pages import Pages
from request import Request
from response import Response
from with_parameter import with_parameter


def by_page_number(
    parameter: str, first: int
) -> "Callable[[Pages, Request, Response], Request | None]":
    """Return what asks for the next page by its number; an empty one is the last."""

    def next_request(
        pages: Pages, request: Request, response: Response
    ) -> "Request | None":
        if not pages.page_items:
            return None
        return with_parameter(request, parameter, str(first + pages.count))

    return next_request
