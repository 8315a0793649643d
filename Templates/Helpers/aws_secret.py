import json
import os
import re
import time
from collections.abc import Callable

from action_error import ActionError
from call import Call
from json_bytes import json_bytes
from read_setting import read_setting
from request import Request
from response import Response
from side_call import side_call
from signed_for_aws import signed_for_aws
from text_of import text_of


def aws_secret(
    name: str,
    secret_id: str,
    exchange: Callable[[Request, Call], Response],
    call: Call,
) -> str:
    """Return what AWS Secrets Manager has under the id, a text."""
    region = read_setting("AWS_REGION")
    if not re.fullmatch("[a-z0-9-]+", region):
        raise ActionError("input", "Environment variable is no region: AWS_REGION")
    domain = "amazonaws.com.cn" if region.startswith("cn-") else "amazonaws.com"
    url = os.environ.get("AWS_ENDPOINT_URL_SECRETS_MANAGER", "").rstrip("/")
    url = url or f"https://secretsmanager.{region}.{domain}"
    headers = {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": "secretsmanager.GetSecretValue",
    }
    body = json_bytes({"SecretId": secret_id})
    request = Request("POST", f"{url}/", headers=headers, body=body)
    moment = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    request = signed_for_aws(request, "secretsmanager", region, moment)
    response = exchange(request, side_call(call))
    if response.status != 200:
        call.status = response.status
        raise ActionError(
            "http", f"Secret of AWS cannot be read: {name} ({response.status})"
        )
    try:
        answer = json.loads(text_of(response))
    except (ValueError, RecursionError):
        answer = None
    secret = answer.get("SecretString") if isinstance(answer, dict) else None
    if not isinstance(secret, str):
        raise ActionError("response", f"Secret of AWS is no text: {name}")
    return secret
