"""The entry point of a function in AWS Lambda that answers a Genesys Cloud data action.

A failure is data: the flow gets `success` and `error` as outputs like any other.
"""

from typing import Any

from data_action_script import main


def lambda_handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Return the outputs of the action for the inputs that are the event."""
    return main(event)
