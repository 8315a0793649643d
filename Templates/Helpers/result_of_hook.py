from collections.abc import Callable
from typing import Any

from hook_error import HookError


def result_of_hook(name: str, hook: Callable[[Any], Any], value: Any) -> Any:
    """Return what a hook makes of a value: another one, or the same, changed or not."""
    try:
        result = hook(value)
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 - no hook ends the call, or more
        raise HookError(name, error) from None
    return value if result is None else result
