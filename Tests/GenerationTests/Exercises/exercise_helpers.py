"""Calls the helpers of the templates one by one and says what does not hold.

Usage: exercise_helpers.py TEMPLATES. Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, sys.argv[1] + "/Helpers")

from action_error import ActionError  # noqa: E402
from element_if_given import element_if_given  # noqa: E402
from finite import finite  # noqa: E402
from header_value import header_value  # noqa: E402
from is_array import is_array  # noqa: E402
from member_if_given import member_if_given  # noqa: E402
from path_part import path_part  # noqa: E402
from path_segment import path_segment  # noqa: E402
from read_boolean import read_boolean  # noqa: E402
from read_integer import read_integer  # noqa: E402
from read_json import read_json  # noqa: E402
from read_number import read_number  # noqa: E402
from read_setting import read_setting  # noqa: E402
from read_string import read_string  # noqa: E402

REFUSED = object()
INFINITY = float("inf")


def result(function: object, *arguments: object) -> object:
    """Return what the function gives, REFUSED where it raises the failure that a flow is told of."""
    try:
        return function(*arguments)
    except (ActionError, ValueError):
        return REFUSED


def read(function: object, value: object) -> object:
    """Return what a reader makes of an input's value."""
    return result(function, {"a": value}, "a")


os.environ.update(SET="x", EMPTY="")
CASES = [
    *[(read(read_string, value), value) for value in ("", "0", "\r\n", "\u202e")],
    *[(read(read_string, value), REFUSED) for value in (None, 0, False, [], {})],
    *[(read(read_boolean, value), value) for value in (True, False)],
    *[(read(read_boolean, value), REFUSED) for value in (None, 0, 1, "true", "")],
    *[(read(read_number, value), wanted) for value, wanted in ((0, 0), (0.5, 0.5), ("7", 7), (-1e308, -1e308))],
    *[(read(read_number, value), REFUSED) for value in (None, True, "1.5", "x", INFINITY, -INFINITY, float("nan"), 10**400)],
    *[(read(read_integer, value), wanted) for value, wanted in ((0, 0), (5.0, 5), ("-7", -7), (2**63 - 1, 2**63 - 1))],
    *[(read(read_integer, value), REFUSED) for value in (None, True, 1.5, "", "1 ", "007", 2**63, 1e300, INFINITY)],
    *[(result(path_segment, value, "a"), wanted) for value, wanted in (("a/b", "a%2Fb"), ("...", "..."), ("%2e", "%252e"), ("~-_.", "~-_."))],
    *[(result(path_segment, value, "a"), REFUSED) for value in ("", ".", "..", "\ud800")],
    (path_part(""), ""),
    (path_part("..?#\\é"), "..%3F%23%5C%C3%A9"),
    *[(result(header_value, value, "A"), wanted) for value, wanted in (("", ""), (" a\t", "a"), ("é", "é"))],
    *[(result(header_value, value, "A"), REFUSED) for value in ("a\nb", "a\r", "\0", "\x7f", "\u20ac", "a\n")],
    *[(result(read_json, body), wanted) for body, wanted in ((b"", None), (b" \r\n", None), (b"0", 0), (b"\xef\xbb\xbf[]", []))],
    *[(result(read_json, body), REFUSED) for body in (b"{", b"NaN", b"[1e999]", b"\xff", b"[" * 100_000, b'{"a":}', b"\xef\xbb\xbf\xef\xbb\xbf1")],
    (result(finite, "1.5"), 1.5),
    *[(result(finite, digits), REFUSED) for digits in ("NaN", "-Infinity", "1e999")],
    *[(is_array(value, int), True) for value in ([], [1], [0, -1])],
    *[(is_array(value, int), False) for value in (None, 1, "a", {}, [True], [1.0], [None], (1,))],
    (is_array([1, 1.5], int, float), True),
    (member_if_given("a", None), {}),
    (member_if_given("a", 0), {"a": 0}),
    (element_if_given(None), []),
    (element_if_given(False), [False]),
    (result(read_setting, "SET"), "x"),
    *[(result(read_setting, name), REFUSED) for name in ("EMPTY", "NOT_SET")],
]
wrong = [number for number, (got, wanted) in enumerate(CASES) if type(got) is not type(wanted) or got != wanted]
for number in wrong:
    print(f"case {number}: got {CASES[number][0]!r}, wanted {CASES[number][1]!r}")
sys.exit(1 if wrong else 0)
