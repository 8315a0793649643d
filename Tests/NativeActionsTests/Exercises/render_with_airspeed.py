"""Renders templates with airspeed, an implementation of Velocity in Python.

Reads a JSON array of objects with `template` and `variables`; prints the array of the texts, null for a failure.
"""

import base64
import json
import sys
from typing import Any, Optional
from urllib.parse import quote, quote_plus

import airspeed


class EscapeTool:
    quote = '"'
    q = '"'
    dollar = "$"
    hash = "#"

    def jsonString(self, text: Optional[str]) -> Optional[str]:  # noqa: N802
        return None if text is None else json.dumps(text, ensure_ascii=False)[1:-1]

    jsonEncode = jsonString  # noqa: N815

    def url(self, text: str) -> str:
        return quote_plus(text, safe="*").replace("~", "%7E")

    urlFormEncode = url  # noqa: N815

    def uriEncode(self, text: str) -> str:  # noqa: N802
        return quote(text, safe="")


class EncodingTool:
    def base64(self, text: str) -> str:
        return base64.b64encode(text.encode()).decode()


class SuccessTemplateTool:
    def firstFromArray(self, array: str, *default: str) -> str:  # noqa: N802
        elements = json.loads(array)
        if elements:
            return json.dumps(elements[0], ensure_ascii=False, separators=(",", ":"))
        return default[0]


TOOLS = {"esc": EscapeTool(), "encoding": EncodingTool(), "successTemplateUtils": SuccessTemplateTool()}


def rendered(template: str, variables: dict[str, Any]) -> Optional[str]:
    try:
        return airspeed.Template(template).merge({**variables, **TOOLS})
    except Exception as error:  # noqa: BLE001
        print(f"{template!r}: {error!r}", file=sys.stderr)
        return None


print(json.dumps([rendered(case["template"], case["variables"]) for case in json.load(sys.stdin)]))
