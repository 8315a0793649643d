"""Calls the helpers of the templates one by one and says what does not hold.

Usage: exercise_helpers.py TEMPLATES. Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, sys.argv[1] + "/Helpers")

from action_error import ActionError  # noqa: E402
from as_array import as_array  # noqa: E402
from as_boolean import as_boolean  # noqa: E402
from as_date import as_date  # noqa: E402
from as_date_time import as_date_time  # noqa: E402
from as_integer import as_integer  # noqa: E402
from as_number import as_number  # noqa: E402
from as_text import as_text  # noqa: E402
from date_from_iso8601 import date_from_iso8601  # noqa: E402
from element_if_given import element_if_given  # noqa: E402
from finite import finite  # noqa: E402
from form_bytes import form_bytes  # noqa: E402
from from_iso8601 import from_iso8601  # noqa: E402
from from_unix import from_unix  # noqa: E402
from header_value import header_value  # noqa: E402
from host_part import host_part  # noqa: E402
from is_array import is_array  # noqa: E402
from json_bytes import json_bytes  # noqa: E402
from member_if_given import member_if_given  # noqa: E402
from path_part import path_part  # noqa: E402
from path_segment import path_segment  # noqa: E402
from read_base_url import read_base_url  # noqa: E402
from read_boolean import read_boolean  # noqa: E402
from read_integer import read_integer  # noqa: E402
from read_json import read_json  # noqa: E402
from read_number import read_number  # noqa: E402
from read_setting import read_setting  # noqa: E402
from read_string import read_string  # noqa: E402
from response import Response  # noqa: E402
from shallow import shallow  # noqa: E402
from text_bytes import text_bytes  # noqa: E402
from url_encoded import url_encoded  # noqa: E402

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


def iso(text: object) -> object:
    """Return what a text by ISO 8601 is in UTC."""
    return as_date_time(from_iso8601(text))


def unix(value: object, unit: str = "seconds") -> object:
    """Return what a number since 1970 is in UTC."""
    return as_date_time(from_unix(value, unit))


def base_url(value: str) -> object:
    """Return what a base URL in the environment is read as."""
    os.environ["BASE_URL"] = value
    return result(read_base_url, "BASE_URL")


def nested(levels: int) -> list:
    """Return empty arrays in one another."""
    outer: list = []
    for _ in range(levels):
        outer = [outer]
    return outer


DEEP = nested(20_000)
TIMES = {
    "2026-11-22T20:05:00Z": "2026-11-22T20:05:00Z",
    "2026-11-22t20:05:00z": "2026-11-22T20:05:00Z",
    "2026-11-22 20:05:00Z": "2026-11-22T20:05:00Z",
    "2026-11-22T20:05Z": "2026-11-22T20:05:00Z",
    "2026-11-22T20:05:00+01:00": "2026-11-22T19:05:00Z",
    "2026-11-22T20:05:00+0100": "2026-11-22T19:05:00Z",
    "2026-11-22T20:05:00+01": "2026-11-22T19:05:00Z",
    "2026-11-22T20:05:00-05:30": "2026-11-23T01:35:00Z",
    "2026-01-01T00:00:00+00:01": "2025-12-31T23:59:00Z",
    "2026-11-22T20:05:00.5Z": "2026-11-22T20:05:00.500Z",
    "2026-11-22T20:05:00,25Z": "2026-11-22T20:05:00.250Z",
    "2026-11-22T20:05:00.1239999999Z": "2026-11-22T20:05:00.123Z",
    "2026-11-22T20:05:00.0009Z": "2026-11-22T20:05:00Z",
    "2026-11-22T20:05:00.120+01:00": "2026-11-22T19:05:00.120Z",
    "2024-02-29T00:00:00Z": "2024-02-29T00:00:00Z",
    "0001-01-01T00:00:00Z": "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999Z": "9999-12-31T23:59:59.999Z",
}
NO_TIMES = [
    "", "2026-11-22", "2026-11-22T20:05:00", "20:05:00Z", "2026-11-22T20:05:00 Z", "2026-11-22T20Z", "2026-11-22T20:05:00.Z",
    "2026-11-22T24:00:00Z", "2026-11-22T20:60:00Z", "2026-11-22T20:05:60Z", "2026-02-29T00:00:00Z", "0000-01-01T00:00:00Z",
    "10000-01-01T00:00:00Z", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:00-00:01", "2026-11-22T20:05:00+24:00",
    "2026-11-22T20:05:00+01:60", "2026-11-22T20:05:00Z\n", " 2026-11-22T20:05:00Z", "2026-11-22T20:05:00\u0661Z",
    "\u0662026-11-22T20:05:00Z", "2026-11-22T20:05:00+1:00", "Sun, 22 Nov 2026 20:05:00 GMT", "x" * 100_000, "2026-11-22T20:05:00." + "1" * 100_000,
    None, True, 1763841900, 1.5, [], {}, DEEP,
]
NO_UNIX = [
    None, True, "", " 1", "1 ", "+1", "1e3", "0x1", "1_0", "\u0661", ".5", "1.", "1.5.2", "nan", "9" * 16, "9" * 5000, 253402300800, -62135596801,
    10**17, 10**400, 1e16, 1e300, INFINITY, -INFINITY, float("nan"), [], {}, DEEP, "1\n",
]
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
    (result(path_part, "a\udfff"), REFUSED),
    (url_encoded([], "query"), ""),
    (url_encoded([("a b", "c+d&é"), ("a b", "")], "query"), "a%20b=c%2Bd%26%C3%A9&a%20b="),
    (form_bytes([("a b", "c+d&é ~"), ("a b", "")]), b"a+b=c%2Bd%26%C3%A9+~&a+b="),
    (text_bytes("é\0\r\n"), b"\xc3\xa9\0\r\n"),
    (json_bytes({"a": ["\ud800", "é"], "b": {}}), b'{"a": ["\\ud800", "\\u00e9"], "b": {}}'),
    *[(result(function, *arguments), REFUSED) for function, arguments in ((form_bytes, ([("a", "\ud800")],)), (url_encoded, ([("a", "\ud800")], "query")), (text_bytes, ("\ud800",)))],
    *[(result(host_part, value, "A"), value) for value in ("eu", "api-1.eu", "127.0.0.1:8080", "[::1]")],
    *[(result(host_part, value, "A"), REFUSED) for value in ("", "a/b", "a@b", "a#", "a?", "a\\b", "a\n", "a b", "\u3002", "é", "\udcff")],
    *[(result(header_value, value, "A"), wanted) for value, wanted in (("", ""), (" a\t", "a"), ("é", "é"), ("\xa0a", "\xa0a"))],
    *[(result(header_value, value, "A"), REFUSED) for value in ("a\nb", "a\r", "\0", "\x7f", "\u20ac", "a\n")],
    *[(result(read_json, Response(200, {}, body)), wanted) for body, wanted in ((b"", None), (b" \r\n", None), (b"0", 0), (b"\xef\xbb\xbf[]", []))],
    *[(result(read_json, Response(200, {}, body)), REFUSED) for body in (b"{", b"NaN", b"[1e999]", b"\xff", b"[" * 100_000, b'{"a":}', b"\xef\xbb\xbf\xef\xbb\xbf1")],
    (result(finite, "1.5"), 1.5),
    *[(result(finite, digits), REFUSED) for digits in ("NaN", "-Infinity", "1e999")],
    *[(is_array(value, int), True) for value in ([], [1], [0, -1])],
    *[(is_array(value, int), False) for value in (None, 1, "a", {}, [True], [1.0], [None], (1,))],
    (is_array([1, 1.5], int, float), True),
    *[(as_text(value), wanted) for value, wanted in (("", ""), ("\ud800", "\ud800"), (0, "0"), (-7, "-7"), (10**400, "1" + "0" * 400))],
    *[(as_text(value), wanted) for value, wanted in ((2.5, "2.5"), (5.0, "5.0"), (-0.0, "-0.0"), (1e22, "1e+22"), (0.1, "0.1"))],
    *[(as_text(value, "x"), wanted) for value, wanted in ((True, "true"), (False, "false"), (None, "x"), ([], "x"), ({}, "x"), (DEEP, "x"))],
    *[(as_integer(value), wanted) for value, wanted in ((0, 0), ("42", 42), ("-7", -7), ("0", 0), (10**400, 10**400), ("9" * 640, 10**640 - 1))],
    *[(as_integer(value), wanted) for value, wanted in ((5.0, 5), (-0.0, 0), (2.0**53 - 1, 2**53 - 1), (1 - 2.0**53, 1 - 2**53))],
    *[(as_integer(value, -1), -1) for value in ("", "-0", "007", "+1", " 1", "1 ", "1\n", "1.0", "1e3", "1_0", "\u0663", "9" * 641, "9" * 5000)],
    *[(as_integer(value, -1), -1) for value in (None, True, False, 5.5, 2.0**53, -(2.0**53), 1e300, INFINITY, float("nan"), [], {}, DEEP)],
    *[(as_number(value), wanted) for value, wanted in ((0, 0), (1.5, 1.5), (10**400, 10**400), ("42", 42), ("-1.5e3", -1500.0), ("1E+2", 100.0))],
    *[(as_number(value), wanted) for value, wanted in (("0.1", 0.1), ("-0", -0.0), ("1e-999", 0.0), ("9" * 50, 10**50 - 1), ("9" * 641 + "e-641", 1.0))],
    *[(as_number(value, -1), -1) for value in ("", "1e999", "-1e999", "NaN", "Infinity", "inf", "01", "+1", ".5", "1.", "1_0", " 1", "1\n", "\u0663", "9" * 5000)],
    *[(as_number(value, -1), -1) for value in (None, True, False, [], {}, DEEP)],
    *[(as_boolean(value), wanted) for value, wanted in ((True, True), (False, False), ("true", True), ("false", False))],
    *[(as_boolean(value, None), None) for value in (None, 0, 1, 1.0, "", "True", "TRUE", " true", "yes", "1", [], {}, DEEP)],
    (as_array([], as_text), []),
    (as_array(["a", 1, True], as_text), ["a", "1", "true"]),
    (as_array(["1", 2.0, 3], as_integer), [1, 2, 3]),
    *[(as_array(value, as_text, ["x"]), ["x"]) for value in (None, "a", {}, {"a": 1}, [None], ["a", []], [DEEP])],
    *[(iso(text), wanted) for text, wanted in TIMES.items()],
    *[(iso(value), None) for value in NO_TIMES],
    *[(unix(value), wanted) for value, wanted in ((0, "1970-01-01T00:00:00Z"), (1763841900, "2025-11-22T20:05:00Z"), ("1763841900", "2025-11-22T20:05:00Z"))],
    *[(unix(value), wanted) for value, wanted in ((1763841900.5, "2025-11-22T20:05:00.500Z"), ("1763841900.0019", "2025-11-22T20:05:00.001Z"))],
    *[(unix(value), wanted) for value, wanted in ((-1, "1969-12-31T23:59:59Z"), (-0.5, "1969-12-31T23:59:59.500Z"), (253402300799, "9999-12-31T23:59:59Z"))],
    *[(unix(value, "milliseconds"), wanted) for value, wanted in ((1763841900123, "2025-11-22T20:05:00.123Z"), ("1763841900000.9", "2025-11-22T20:05:00Z"))],
    *[(unix(value), None) for value in NO_UNIX],
    *[(unix(value, "milliseconds"), None) for value in (10**16, "9" * 15, True, None, -62135596800001)],
    (as_date(from_unix(1763841900, "seconds")), "2025-11-22"),
    (as_date(from_unix("x", "seconds")), None),
    *[(date_from_iso8601(text), wanted) for text, wanted in (("2026-11-22", "2026-11-22"), ("2024-02-29", "2024-02-29"), ("2026-11-22T00:30:00+01:00", "2026-11-21"))],
    *[(date_from_iso8601(value), None) for value in (None, 20261122, "", "2026-02-30", "0000-01-01", "2026-11-22T00:30:00", "2026-1-1xx", "22.11.2026", [], DEEP)],
    *[(result(shallow, value, INFINITY), value) for value in ({}, [{}], {"a": [None, {"b": 1}]}, nested(198))],
    *[(result(shallow, value, INFINITY), REFUSED) for value in (nested(200), [nested(200)], {"a": 1, "b": DEEP})],
    (member_if_given("a", None), {}),
    (member_if_given("a", 0), {"a": 0}),
    (element_if_given(None), []),
    (element_if_given(False), [False]),
    (result(read_setting, "SET"), "x"),
    *[(result(read_setting, name), REFUSED) for name in ("EMPTY", "NOT_SET")],
    *[(base_url(value), wanted) for value, wanted in (("http://a/", "http://a"), ("HTTPS://[::1]:1/b//", "HTTPS://[::1]:1/b"), ("https://a/%2e/b", "https://a/%2e/b"))],
    *[(base_url(value), REFUSED) for value in ("", "a.b", "ftp://a", "http://", "http:///a", "http://a@b", "http://a?b", "http://a/b#c", "http://a/\\b", "http://a\n", "http://é", "http://a/ b")],
]
wrong = [number for number, (got, wanted) in enumerate(CASES) if type(got) is not type(wanted) or got != wanted]
for number in wrong:
    print(f"case {number}: got {CASES[number][0]!r}, wanted {CASES[number][1]!r}")
sys.exit(1 if wrong else 0)
