"""The ways in which a run ends, as JSON."""

import traceback
from types import TracebackType
from typing import Any, Optional

Ending = dict[str, Any]


def returned(value: object) -> Ending:
    """Main returned something that is JSON."""
    return {"kind": "returned", "value": value}


def not_json(error: BaseException) -> Ending:
    """Main returned something that is not JSON."""
    return {"kind": "not-json", "message": str(error)}


def too_long(count: int) -> Ending:
    """Main returned more than is handed on."""
    return {"kind": "not-json", "message": f"it is {count} bytes of JSON"}


def too_deep(levels: int) -> Ending:
    """Main returned something that is nested deeper than is handed on."""
    return {"kind": "not-json", "message": f"it is nested more than {levels} levels deep"}


def exited(error: SystemExit, script: str) -> Ending:
    """The script asked the interpreter to exit."""
    return {**raised(error, script), "kind": "exited"}


def deadline_passed(error: BaseException, script: str) -> Ending:
    """The script was interrupted where it stood when the time was up."""
    return {**raised(error, script), "kind": "deadline"}


def raised(error: BaseException, script: str) -> Ending:
    """An exception came out of the script, with the traceback from the script's first frame on."""
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_filename != script:
        frames = frames.tb_next
    lines = traceback.TracebackException(type(error), error, frames, limit=50).format()
    return {
        "kind": "raised",
        "type": type(error).__name__,
        "message": str(error),
        "traceback": "".join(lines),
        "line": last_line(frames, script) or getattr(error, "lineno", None),
    }


def last_line(frames: Optional[TracebackType], script: str) -> Optional[int]:
    """The script's own line that was being executed, nearest to the exception."""
    line: Optional[int] = None
    while frames is not None:
        if frames.tb_frame.f_code.co_filename == script:
            line = frames.tb_lineno
        frames = frames.tb_next
    return line
