"""Runs one script as it is written, and tells everything that came of it. The worker ends afterwards."""

import json
import linecache
import os
import sys
from types import ModuleType
from typing import Any, Callable, Optional, Union

from . import limits
from .capture import Capture
from .ending import Ending, deadline_passed, exited, not_json, raised, returned, too_deep, too_long
from .recording import Recording
from .stub import Stub

SCRIPT = "data_action_script.py"
LONGEST_OUTPUTS = 4 << 20
"""The size of outputs, in bytes of JSON, beyond which they are not handed on."""
DEEPEST_OUTPUTS = 250
"""The levels of outputs beyond which gcgen, which reads 256 with what it puts around them, does not take them."""


def answer(parameters: dict[str, Any]) -> dict[str, Any]:
    """How the script ended, what it printed, and the requests that it made."""
    process = os.getpid()
    record = listen(parameters["stub"])
    set_environment(parameters["environment"])
    with Capture() as capture:
        ending = run(parameters)
    if os.getpid() != process:
        # A child that the script forked came back from main: it is not the one that was asked.
        os._exit(0)
    return {
        "ending": ending,
        "requests": record.requests(),
        "standardOutput": capture.standard_output.text(),
        "standardError": capture.standard_error.text(),
    }


def listen(answer: Optional[dict[str, Any]]) -> Union[Stub, Recording]:
    """Records the requests of this process: at a stub that answers them, or as they leave for the network."""
    if answer is None:
        recording = Recording()
        recording.install()
        return recording
    stub = Stub(answer)
    stub.redirect_this_process()
    return stub


def set_environment(environment: dict[str, str]) -> None:
    """Leaves nothing in the environment but what the caller named."""
    os.environ.clear()
    os.environ.update(environment)
    # Without it, requests would look for credentials in the home folder that the user database names.
    os.environ["NETRC"] = os.devnull
    sys.argv = [SCRIPT]


def run(parameters: dict[str, Any]) -> Ending:
    """Loads the script and calls its main, within the limits."""
    try:
        limits.apply(parameters["seconds"], parameters["memory"])
        main = load(parameters["script"])
        outputs = main(parameters["inputs"])
        limits.lift_deadline()
    except limits.DeadlinePassed as error:
        return deadline_passed(error, SCRIPT)
    except SystemExit as error:
        return exited(error, SCRIPT)
    except BaseException as error:  # noqa: BLE001 - whatever a script raises is what the run is about
        limits.lift_deadline()
        return raised(error, SCRIPT)
    return hand_over(outputs)


def load(text: str) -> Callable[[Any], Any]:
    """The main function of the script, which is imported as a module under the file's name."""
    linecache.cache[SCRIPT] = (len(text), None, text.splitlines(keepends=True), SCRIPT)
    name = SCRIPT[: -len(".py")]
    module = ModuleType(name)
    module.__file__ = SCRIPT
    sys.modules[name] = module
    exec(compile(text.removeprefix("\ufeff"), SCRIPT, "exec", dont_inherit=True), module.__dict__)
    main: Callable[[Any], Any] = module.__dict__["main"]
    return main


def hand_over(outputs: object) -> Ending:
    """The outputs as JSON, if they are that."""
    try:
        text = json.dumps(outputs, allow_nan=False)
        value = json.loads(text)
    except (TypeError, ValueError, RecursionError, MemoryError) as error:
        return not_json(error)
    if len(text) > LONGEST_OUTPUTS:
        return too_long(len(text))
    return returned(value) if ends_within(value, DEEPEST_OUTPUTS) else too_deep(DEEPEST_OUTPUTS)


def ends_within(value: Any, levels: int) -> bool:
    """Whether a JSON value has no more levels of arrays and objects than that."""
    level = [value]
    for _ in range(levels + 1):
        inner = (node.values() if isinstance(node, dict) else node for node in level if isinstance(node, (dict, list)))
        level = [child for children in inner for child in children]
    return not level
