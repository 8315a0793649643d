"""Tests texts by regular expressions that take others exponential or quadratic time.

Usage: exhaust_patterns.py TEMPLATES. It counts the lines of the automaton that run, not seconds: twice the text may
take little more than twice the lines. Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import faulthandler
import sys

sys.path.insert(0, sys.argv[1] + "/Helpers")

from i_regexp import IRegexp  # noqa: E402

END = float("inf")
PATTERNS = [
    "(a+)+$", "(a|a)*b", ".*.*.*x", "(a*)*b", "(a?){100}a{100}", "((a{9}){9}){9}b", "(.*a){20}b", "(a|b)*a[ab]{300}",
    "[a-z]+[a-z0-9]+x", "(x+x+)+y", r"\p{L}*\p{Ll}*[^\p{Lu}]*x", "(a|aa|aaa)*b", "(((a?)*)*)*b", "a.*b.*c.*d", "^(a|$)*b",
]  # fmt: skip
TEXTS = ["a", "ab", "aab", "aéx🙂", "\n"]
NO_PATTERNS = ["((a{1000}){1000}){1000}", "(" * 100_000, "a" * 100_000, "((a{9}){9}){9}{9}", "(" * 2000 + ")" * 1999]
NO_PATTERNS += ["a{" + "9" * 3000 + "}", "[" + "a" * 3000, "[^]", "[z-a]", r"\d", "(?:a)", "a**", "a|*", "\ud800", "[a-"]
NESTED = ["(" * 1999 + "a" + ")" * 1999, "(" * 1200 + "a" + ")?)*" * 600, "(){99999}" * 400 + "a", "(a{999}){0}" * 300 + "a"]
wrong: list[str] = []


def lines_run(pattern: str, text: str) -> int:
    """Return how many lines run for a text, those for the pattern not counted."""
    count = 0

    def trace(*_: object) -> object:
        nonlocal count
        count += 1
        return trace

    regexp = IRegexp(pattern)
    sys.settrace(trace)
    regexp.matches(text, END)
    regexp.is_in(text, END)
    sys.settrace(None)
    return count


faulthandler.dump_traceback_later(300, exit=True)
for pattern in PATTERNS:
    for text in TEXTS:
        once, twice = (lines_run(pattern, text * (length // len(text))) for length in (500, 1_000))
        if twice > 2.5 * once + 500:
            wrong.append(f"{pattern} takes {once} lines for {text!r} x {500 // len(text)}, {twice} for twice the text")
        IRegexp.of(pattern).matches(text * (50_000 // len(text)), END)
        IRegexp.of(pattern).is_in(text * (50_000 // len(text)), END)
wrong += [f"{pattern[:20]} is a pattern" for pattern in NO_PATTERNS if IRegexp(pattern).is_in("a", END) or IRegexp(pattern).matches("", END)]
wrong += [f"{pattern[:20]} does not fit" for pattern in NESTED if not IRegexp(pattern).matches("a", END)]
print(*wrong, sep="\n")
sys.exit(1 if wrong else 0)
