import json
import os
from collections.abc import Callable
from typing import Any

from action_error import ActionError
from aws_secret import aws_secret
from aws_secrets import AWS_SECRETS
from call import Call
from request import Request
from response import Response


def read_secret(
    name: str, exchange: Callable[[Request, Call], Response], call: Call
) -> str:
    """Return the environment variable `name`, or else a secret of AWS.

    The variable `name`_SECRET_ID has its id, with `#` and a key for one text of JSON.
    """
    if value := os.environ.get(name):
        return value
    secret_id, _, key = os.environ.get(f"{name}_SECRET_ID", "").partition("#")
    if not secret_id:
        raise ActionError(
            "input", f"Neither is set: {name}, {name}_SECRET_ID (environment variables)"
        )
    secret: Any = AWS_SECRETS.get(secret_id)
    if not secret:
        secret = aws_secret(name, secret_id, exchange, call)
        AWS_SECRETS.keep(secret_id, secret, 300)
    if key:
        try:
            members = json.loads(secret)
        except (ValueError, RecursionError):
            members = None
        secret = members.get(key) if isinstance(members, dict) else None
    if not isinstance(secret, str) or not secret:
        raise ActionError("response", f"Secret of AWS is no text: {name}")
    return secret
