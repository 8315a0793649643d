"""Sends requests again, by a clock that only a pause moves, and says what does not hold.

Usage: exercise_retries.py TEMPLATES SEED. Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import os
import random
import re
import sys
import time

sys.path.insert(0, sys.argv[1] + "/Helpers")

import call as call_module  # noqa: E402
import has_paused as has_paused_module  # noqa: E402
import seconds_asked_for as seconds_asked_for_module  # noqa: E402
from action_error import ActionError  # noqa: E402
from call import Call  # noqa: E402
from http_date import http_date  # noqa: E402
from idempotency_key import idempotency_key  # noqa: E402
from jittered import jittered  # noqa: E402
from request import Request  # noqa: E402
from response import Response  # noqa: E402
from retrying import retrying  # noqa: E402
from seconds_asked_for import seconds_asked_for  # noqa: E402

# The time of RFC 9110's examples: Sun, 06 Nov 1994 08:49:37 GMT.
NOW = 784111777
complaints: list[str] = []


class Clock:
    """Stands for the module `time`."""

    def __init__(self) -> None:
        self.seconds, self.pauses = 100.0, []

    def monotonic(self) -> float:
        return self.seconds

    def time(self) -> float:
        return NOW + self.seconds - 100

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.seconds += seconds


def expect(what: str, got: object, wanted: object) -> None:
    """Complain unless the two are the same."""
    if got != wanted:
        complaints.append(f"{what}: got {got!r}, wanted {wanted!r}")


def failed(status: int, **headers: str) -> Response:
    """Return an answer with headers; `_` in their names stands for `-`."""
    return Response(status, {name.replace("_", "-"): value for name, value in headers.items()}, b"")


def course(
    *answers: object, pauses: tuple[float, ...] = (1.0, 2.0), failures: tuple = (), statuses: tuple = (),
    deadline: float = 60, lasting: float = 0,
) -> tuple[object, list[float]]:
    """Return what comes of a call whose attempts have these answers, and the pauses between them."""
    clock = Clock()
    for module in (call_module, has_paused_module, seconds_asked_for_module):
        module.time = clock
    rest, requests = list(answers), []

    def send(request: Request, call: Call) -> Response:
        requests.append(request)
        clock.seconds += lasting
        answer = rest.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    request = Request("GET", "http://localhost")
    try:
        result = retrying(send, pauses, failures, statuses)(request, Call(deadline, 10))
    except Exception as error:
        result = error
    expect(f"the requests of {answers}", [each is request for each in requests], [True] * len(requests))
    expect(f"the pauses of {answers}", len(clock.pauses), len(requests) - 1)
    return result, clock.pauses


GOOD, BUSY, GONE, LATE = failed(200), failed(503), ConnectionError("ConnectionResetError"), TimeoutError()


def exercise_conditions() -> None:
    """A request is sent again after the failures that are named, so often, and the last failure is what is left."""
    both = {"failures": (ConnectionError, TimeoutError), "statuses": (429, *range(500, 600))}
    wide = failed(404)
    for answers, wanted, attempts in (
        ((GOOD,), GOOD, 1), ((BUSY, GOOD), GOOD, 2), ((BUSY, GONE, GOOD), GOOD, 3), ((LATE, failed(429), wide), wide, 3),
        ((wide, GOOD), wide, 1), ((GONE, LATE, BUSY, GOOD), BUSY, 3), ((BUSY, BUSY, GONE, GOOD), GONE, 3),
    ):
        result, pauses = course(*answers, **both)
        expect(f"{answers}", (result is wanted, len(pauses) + 1), (True, attempts))
    broken = ActionError("response", "Response from external API is too large.")
    for answer in (broken, GONE, LATE, KeyError("a")):
        expect(f"{answer!r} that is not named", course(answer, GOOD, statuses=(503,))[0] is answer, True)
    expect("a status that is not named", course(BUSY, GOOD, failures=(ConnectionError,))[0] is BUSY, True)
    expect("one kind is not the other", course(LATE, GOOD, failures=(ConnectionError,))[0] is LATE, True)


def exercise_pauses() -> None:
    """Pauses are those that are named, less a random part; none reaches the end of the call."""
    seen = set()
    for _ in range(200):
        _, (first, second) = course(BUSY, BUSY, GOOD, statuses=(503,))
        if not (0.5 <= first <= 1 and 1 <= second <= 2):
            complaints.append(f"pauses of {first} and {second} s")
        seen.add(first)
    expect("pauses are random", len(seen) > 150, True)
    expect("a pause is half as long at least", all(2 <= jittered(4) <= 4 for _ in range(1000)), True)
    for deadline, lasting, attempts in ((0.5, 0, 1), (2, 2, 1), (3, 2, 2), (60, 0, 3), (11, 5, 2), (2.01, 1, 2)):
        result, pauses = course(BUSY, BUSY, BUSY, pauses=(1, 1), statuses=(503,), deadline=deadline, lasting=lasting)
        if not (result is BUSY and len(pauses) + 1 <= attempts and sum(pauses) + lasting * len(pauses) < deadline):
            complaints.append(f"a deadline of {deadline} s: {pauses}")
    result, pauses = course(GONE, GOOD, failures=(ConnectionError,), deadline=0.4)
    expect("no time for a pause", (result is GONE, pauses), (True, []))


def exercise_retry_after() -> None:
    """The server says how long to wait, in all the ways of RFC 9110; what cannot be read counts for nothing."""
    dates = ("Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994")
    later = ("Sun, 06 Nov 1994 08:49:47 GMT", "Sunday, 06-Nov-94 08:49:47 GMT", "Sun Nov  6 08:49:47 1994")
    old, new = "Sun, 06 Nov 1994 08:49:07 GMT", "Sun, 06 Nov 1994 08:49:45 GMT"
    asked = {"0": 0, "7": 7, " 7 ": 7, "007": 7, **{each: 10 for each in later}, **{each: 0 for each in dates}, old: 0}
    for text, wanted in asked.items():
        for status in (429, 503, 302):
            result, pauses = course(failed(status, retry_after=text), GOOD, statuses=(302, 429, 503))
            expect(f"Retry-After: {text}", (result is GOOD, pauses), (True, [wanted]))
    for text, date, wanted in ((later[0], new, 2), (later[1], dates[2], 10), (later[2], old, 40), (new, later[0], 0), (later[0], "nonsense", 10), ("7", old, 7)):
        got = course(failed(503, retry_after=text, date=date), GOOD, statuses=(503,))[1]
        expect(f"Retry-After: {text} at {date}", got, [wanted])
    nothing = (
        "", "soon", "-1", "+7", "1.5", "7, 8", "7 s", "1e3", "0x10", "\xb2", "\u0663x", "Sun, 06 Nov", "Sun, 06 Foo 1994 08:49:37 GMT",
        "Sun, 99 Nov 99999 08:49:37 GMT", ",", "," * 50,
    )
    for text in nothing:
        pauses = course(failed(503, retry_after=text), GOOD, statuses=(503,))[1]
        if len(pauses) != 1 or not 0.5 <= pauses[0] <= 1:
            complaints.append(f"Retry-After: {text}: pauses of {pauses} s")
    for text in ("60", "61", "9" * 400, "9" * 5000, "Sun, 06 Nov 1994 08:50:37 GMT", "Tue, 06 Nov 2994 08:49:37 GMT"):
        result, pauses = course(busy := failed(503, retry_after=text), GOOD, statuses=(503,))
        expect(f"Retry-After: {text[:40]}, behind the deadline", (result is busy, pauses), (True, []))
    result, pauses = course(failed(503, retry_after="59"), GOOD, statuses=(503,))
    expect("a pause that just fits", (result is GOOD, pauses), (True, [59]))
    expect("no header", seconds_asked_for(GOOD), None)


def exercise_hostile_dates(seed: int) -> None:
    """No text breaks the reading of a date."""
    choose = random.Random(seed)
    words = ["Sun,", "Sunday,", "06", "Nov", "1994", "94", "08:49:37", "GMT", "+0100", "-", ":", ",", " ", "0", "9" * 30, "\xe9", "06-Nov-94", "08.49", "EST"]
    for _ in range(20_000):
        text = "".join(choose.choice(words) + choose.choice(["", " "]) for _ in range(choose.randint(0, 8)))
        value = http_date(text)
        if value is not None and type(value) is not float:
            complaints.append(f"{text!r} is {value!r}")


def main() -> int:
    """Exercise all, complain."""
    os.environ["TZ"] = "America/New_York"
    time.tzset()
    exercise_conditions()
    exercise_pauses()
    exercise_retry_after()
    exercise_hostile_dates(int(sys.argv[2]))
    keys = {idempotency_key() for _ in range(100)}
    uuid = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    expect("keys", (len(keys), all(re.fullmatch(uuid, key) for key in keys)), (100, True))
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


sys.exit(main())
