import re


def next_link(header: str) -> "str | None":
    """Return where the first link of the relation `next` leads (RFC 8288)."""
    link = re.compile(r"[\s,]*<([^>]*)>\s*")
    parameter = re.compile(
        r';\s*([^\s=;,]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?\s*'
    )
    position = 0
    while match := link.match(header, position):
        target, position = match[1], match.end()
        parameters: dict[str, str] = {}
        while match := parameter.match(header, position):
            position = match.end()
            value = match[3] if match[2] is None else re.sub(r"\\(.)", r"\1", match[2])
            parameters.setdefault(match[1].lower(), value or "")
        relations = parameters.get("rel", "").lower().split()
        # A link with an anchor is one of another page.
        if "next" in relations and "anchor" not in parameters:
            return str(target)
    return None
