"""Calls a function of an unpacked archive, or of one file, several times: with other inputs, and another answer."""

import importlib
import os
import sys
import zipfile
from typing import Any, Callable

from . import limits
from .capture import Capture
from .ending import Ending, deadline_passed, exited, raised
from .session import SCRIPT, hand_over, load, set_environment
from .stub import Stub


def answer(parameters: dict[str, Any]) -> dict[str, Any]:
    """How each call ended, and the requests that it made."""
    calls = parameters["calls"]
    stub = Stub(calls[0]["stub"])
    stub.redirect_this_process()
    set_environment(parameters["environment"])
    with Capture():
        limits.apply(parameters["seconds"], parameters["memory"])
        try:
            function = function_of_archive(parameters) if "archive" in parameters else load(parameters["script"])
        except BaseException as error:  # noqa: BLE001 - what cannot be imported is what the call is about
            return {"calls": [{"ending": raised(error, SCRIPT), "requests": []} for _ in calls]}
        answers = [invoke(function, call, stub) for call in calls]
        limits.lift_deadline()
    return {"calls": answers}


def function_of_archive(parameters: dict[str, Any]) -> Callable[[Any], Any]:
    """The function, imported from the folder that the archive is unpacked to, with nothing else on the path."""
    with zipfile.ZipFile(parameters["archive"]) as archive:
        archive.extractall(os.getcwd())
    sys.path[:] = [os.getcwd(), *(path for path in sys.path if not path.endswith("dist-packages"))]
    sys.dont_write_bytecode = True
    module = importlib.import_module(parameters["module"])
    function: Callable[[Any, Any], Any] = getattr(module, parameters["function"])
    return lambda event: function(event, None)


def invoke(function: Callable[[Any], Any], call: dict[str, Any], stub: Stub) -> dict[str, Any]:
    """One call, with what the stub saw of it."""
    stub.parameters = call["stub"]
    before = len(stub.requests())
    return {"ending": ending(function, call["inputs"]), "requests": stub.requests()[before:]}


def ending(function: Callable[[Any], Any], inputs: Any) -> Ending:
    """How a call ended."""
    try:
        outputs = function(inputs)
    except limits.DeadlinePassed as error:
        return deadline_passed(error, SCRIPT)
    except SystemExit as error:
        return exited(error, SCRIPT)
    except BaseException as error:  # noqa: BLE001 - whatever is raised is how the call ended
        return raised(error, SCRIPT)
    return hand_over(outputs)
