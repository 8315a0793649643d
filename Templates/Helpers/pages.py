from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from typing import Any

from action_error import ActionError
from call import Call
from request import Request
from response import Response


class Pages:
    """The pages of a long answer, and the first of them with the items of all."""

    def __init__(
        self,
        path: Sequence[str],
        next_request: "Callable[[Pages, Request, Response], Request | None]",
        at_most: int,
        page_size: int = 0,
    ) -> None:
        self.path = path
        self.next_request = next_request
        self.at_most = at_most
        self.page_size = page_size
        self.count = 0
        self.answer: Any = None
        self.page: Any = None
        self.page_items: list[Any] = []
        self.items: list[Any] = []

    def responses(
        self,
        send: Callable[[Request, Call], Response],
        request: Request,
        call: Call,
    ) -> Iterator[Response]:
        """Ask for one page after the other; each is added before the next one."""
        size = 0
        while self.count < self.at_most:
            response = send(request, call)
            size += len(response.body)
            if size > 10_000_000:
                raise ActionError(
                    "response", "Response from external API is too large."
                )
            yield response
            if len(self.page_items) < self.page_size:
                return
            following = self.next_request(self, request, response)
            if following is None:
                return
            request = following
        call.truncated = True

    def add(self, page: Any) -> None:
        """Take the items out of a page."""
        items = page
        for name in self.path:
            items = items.get(name) if isinstance(items, dict) else None
        if not isinstance(items, list):
            raise ActionError(
                "mapping", "Response from external API lacks the array of items."
            )
        if self.count == 0:
            self.answer, self.items = page, items
        else:
            self.items += items
        self.page, self.page_items = page, items
        self.count += 1
