"""Parses a script, or says where it stops being Python."""

import ast
import warnings
from typing import Union

from ..finding import Finding, Script


def parse(text: str, subject: str = "the script") -> Union[Script, Finding]:
    """The script with its tree, or the one finding that it has none; the subject is what messages call it."""
    # A mark of the byte order, which Python takes at the beginning of a file, is none of a text's business.
    text = text.removeprefix("\ufeff")
    try:
        with warnings.catch_warnings():
            # What the parser only warns of is said nowhere: the worker has no terminal.
            warnings.simplefilter("ignore")
            return Script(text, ast.parse(text, "<script>"))
    except SyntaxError as error:
        message = error.msg[:1].lower() + error.msg[1:]
        return Finding(error.lineno or 1, max(error.offset or 1, 1), "GC301", f"{subject} is no Python: {message}")
    except (RecursionError, MemoryError):
        return Finding(1, 1, "GC304", f"{subject} is nested too deeply to be parsed")
    except ValueError as error:
        return Finding(1, 1, "GC301", f"{subject} is no Python: {error}")
