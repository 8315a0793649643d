import re

from response import Response


def text_of(response: Response) -> str:
    """Return the body as text, or raise ValueError where it is none."""
    import json

    encoding: str = json.detect_encoding(response.body)
    kind = response.headers.get("content-type", "")
    # No other encodings: Python knows some that take a time that is the length squared.
    known = r"iso-8859-[0-9]+|windows-125[0-9]|us-ascii|shift_jis|euc-jp|gbk|big5"
    named = re.search(f'charset="?({known})(?:[";\\s]|$)', kind, re.IGNORECASE)
    if named and encoding == "utf-8":
        encoding = named[1]
    try:
        return response.body.decode(encoding)
    except LookupError:
        raise ValueError(encoding) from None
