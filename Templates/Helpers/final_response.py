import functools
from typing import Any


@functools.cache
def final_response() -> Any:
    """Return the class of final answers; it skips those of 1xx that come before."""
    import email.errors
    import http.client

    kind: Any = http.client.HTTPResponse
    broken = email.errors.MissingHeaderBodySeparatorDefect

    class FinalResponse(kind):  # type: ignore[misc]
        def begin(self) -> None:
            super().begin()
            while 100 <= self.status < 200 and self.status != 101:
                self.headers = None
                super().begin()
            if self.status == 101:
                self.will_close = True
            if any(isinstance(defect, broken) for defect in self.msg.defects):
                raise http.client.HTTPException("A line of the head is no header.")

    return FinalResponse
