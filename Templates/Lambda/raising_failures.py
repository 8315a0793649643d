"""The entry point of a function in AWS Lambda that answers a Genesys Cloud data action.

A failure is raised: only then does the flow take its failure path.
"""

from typing import Any

from data_action_script import main


class ActionFailed(Exception):
    """The action failed; the text is what the flow is told."""


def lambda_handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Return the outputs of the action for the inputs that are the event."""
    outputs = main(event)
    if not outputs["success"]:
        raise ActionFailed(outputs["error"])
    return {name: value for name, value in outputs.items() if name != "success"}
