"""What the CRM wants of a ticket, and agents of its id, that the description cannot say."""

import base64
import hashlib
import re
from typing import Any

THREE_DIGITS = re.compile(r"(?<=[0-9])(?=(?:[0-9]{3})+$)")


def before_request(request: Request) -> Request:
    """Add the digest of the body (RFC 9530) that the CRM holds against what arrives."""
    digest = base64.b64encode(hashlib.sha256(request.body).digest()).decode()
    headers = {**request.headers, "Content-Digest": f"sha-256=:{digest}:"}
    return request._replace(headers=headers)


def after_response(outputs: dict[str, Any]) -> None:
    """Part the digits of the id as they are read out: T-1 234 567."""
    outputs["ticket_id"] = THREE_DIGITS.sub(" ", outputs["ticket_id"])
