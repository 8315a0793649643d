from collections.abc import Callable
from collections.abc import Sequence

from action_error import ActionError
from next_link import next_link
from origin_and_target import origin_and_target
from pages import Pages
from request import Request
from response import Response


def by_link(
    query: Sequence[tuple[str, str]] = (),
) -> "Callable[[Pages, Request, Response], Request | None]":
    """Return what asks for the next page by the header `Link`, if that is a new one.

    A link has a query of its own; what is given here is put to it where it lacks that.
    """
    import urllib.parse

    seen: set[str] = set()

    def next_request(
        pages: Pages, request: Request, response: Response
    ) -> "Request | None":
        link = next_link(response.headers.get("link", ""))
        if link is None:
            return None
        try:
            url = urllib.parse.urljoin(request.url, link.strip())
            pairs = urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query)
            names = {name for name, _ in pairs}
            own = [pair for pair in query if pair[0] not in names]
            following = request._replace(url=url, query=own)
            origin, target = origin_and_target(following)
            here, own_target = origin_and_target(request)
            is_same = origin == here
        except ValueError:
            is_same = False
        if not is_same:
            raise ActionError(
                "response", "Response from external API links to another host."
            )
        seen.add(own_target)
        return None if target in seen else following

    return next_request
