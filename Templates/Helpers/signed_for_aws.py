import os

from origin_and_target import origin_and_target
from read_setting import read_setting
from request import Request


def signed_for_aws(request: Request, service: str, region: str, moment: str) -> Request:
    """Return the request with a signature of version 4, made at a moment in UTC."""
    import hashlib
    import hmac

    (scheme, host, port), path = origin_and_target(request)
    host = f"[{host}]" if ":" in host else host
    is_usual = port == (443 if scheme == "https" else 80)
    headers = {**request.headers, "X-Amz-Date": moment}
    headers["Host"] = host if is_usual else f"{host}:{port}"
    if token := os.environ.get("AWS_SESSION_TOKEN"):
        headers["X-Amz-Security-Token"] = token
    lines = sorted(f"{name.lower()}:{headers[name].strip()}" for name in headers)
    names = ";".join(line.partition(":")[0] for line in lines)
    parts = [request.method, path, "", *lines, "", names]
    canonical = "\n".join([*parts, hashlib.sha256(request.body).hexdigest()])
    scope = f"{moment[:8]}/{region}/{service}/aws4_request"
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    text = f"AWS4-HMAC-SHA256\n{moment}\n{scope}\n{digest}"
    key = b"AWS4" + read_setting("AWS_SECRET_ACCESS_KEY").encode()
    for part in (*scope.split("/"), text):
        key = hmac.new(key, part.encode(), "sha256").digest()
    headers["Authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={read_setting('AWS_ACCESS_KEY_ID')}/{scope}, "
        f"SignedHeaders={names}, Signature={key.hex()}"
    )
    return request._replace(headers=headers)
