from typing import Any


def frames(error: BaseException) -> list[dict[str, Any]]:
    """Return where an exception came from, the innermost twenty calls."""
    found: list[dict[str, Any]] = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        place = {"file": code.co_filename, "line": trace.tb_lineno}
        found.append({**place, "function": code.co_name})
        trace = trace.tb_next
    return found[-20:]
