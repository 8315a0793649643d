from collections.abc import Callable
from collections.abc import Mapping
from typing import Any

from action_error import ActionError
from has_type import has_type
from result_of_hook import result_of_hook


def changed_outputs(
    hook: Callable[[Any], Any], outputs: dict[str, Any], types: Mapping[str, str]
) -> dict[str, Any]:
    """Return the outputs as the hook wants them: those that are declared, of their types."""
    import json

    given = result_of_hook("after_response", hook, outputs)
    fault = ""
    if type(given) is not dict:
        fault = "returns no dictionary"
    elif missing := [name for name in types if name not in given]:
        fault = f"leaves out the output '{missing[0]}'"
    elif len(given) > len(types):
        fault = "adds an output that is not declared"
    elif wrong := [name for name in types if not has_type(given[name], types[name])]:
        fault = f"gives '{wrong[0]}' a value of another type"
    else:
        try:
            json.dumps(given, allow_nan=False)
        except (TypeError, ValueError, RecursionError):
            fault = "gives a value that JSON cannot hold"
    if fault:
        raise ActionError("hook", f"Hook after_response {fault}.")
    return {**given}
