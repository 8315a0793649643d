"""Calls compiled queries on documents that are deep, wide or odd, and says what does not hold.

Reads JSON: `module`, the source of functions query_0 and so on, and their `queries` as text. Prints one line for each
complaint; exit status 1 if any.
"""

import json
import resource
import sys
import time
from typing import Any

given = json.load(sys.stdin)
functions: dict[str, Any] = {}
exec(compile(given["module"], "queries.py", "exec"), functions)
ENDLESS = "$..*..*"
DOUBLING = "$" + "[0,0]" * 60
complaints: list[str] = []


def nested(levels: int, leaf: Any) -> Any:
    """Return arrays and objects in turn, so many levels deep."""
    for level in range(levels):
        leaf = [leaf] if level % 2 else {"a": leaf, "b": 1}
    return leaf


def result(query: str, document: Any, seconds: float) -> Any:
    """Return the nodes, or what was raised instead of them."""
    start = time.monotonic()
    try:
        nodes = functions[f"query_{given['queries'].index(query)}"](document, start + seconds)
    except TimeoutError as error:
        nodes = error
    except Exception as error:  # noqa: BLE001
        complaints.append(f"{query} raises {error!r}")
        return error
    if time.monotonic() - start > seconds + 2:
        complaints.append(f"{query} takes {time.monotonic() - start:.1f} s of {seconds} s")
    return nodes


# Each query takes a deep document as it takes any other.
deep = {"a": nested(10_000, 1), "b": nested(10_000, 1), "c": nested(10_000, 2)}
for text in given["queries"]:
    if text not in (ENDLESS, DOUBLING):
        result(text, deep, 1)
for text, count in (("$[?@==$.a]", 2), ("$[?@!=$.a]", 1), ("$..b", 15_001)):
    nodes = result(text, deep, 20)
    if not isinstance(nodes, list) or len(nodes) != count:
        complaints.append(f"{text} on a deep document: {len(nodes) if isinstance(nodes, list) else type(nodes)}")

# What would never end does so at the deadline, and has not taken all memory before.
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for text, document in ((ENDLESS, nested(3_000, 1)), (DOUBLING, nested(0, [[[[[[[[]]]]]]]])), (ENDLESS, deep)):
    if text == DOUBLING:
        document = 0
        for _ in range(60):
            document = [document]
    try:
        nodes = functions[f"query_{given['queries'].index(text)}"](document, time.monotonic() + 1)
        complaints.append(f"{text} ends with {len(nodes)} nodes")
    except TimeoutError:
        pass
    except Exception as error:  # noqa: BLE001
        if "too large" not in str(error):
            complaints.append(f"{text} raises {error!r}")
if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before > 100_000:
    complaints.append("the endless queries take more than 100 MB")

# Wide documents, texts that are no Unicode, and numbers that are nearly the same.
wide = [{"id": number, "\ud800": number % 7} for number in range(100_000)]
odd = [{"a": value} for value in (1, 1.0, True, "1", None, 2**53, 2.0**53, 2**53 + 1, "\ud800", "\udfff", [], {}, 0, -0.0, False)]
for text, document, wanted in (
    ("$[*].id", wide, list(range(100_000))),
    ("$[?@.id>99997].id", wide, [99_998, 99_999]),
    ("$[?@.a==1].a", odd, [1, 1.0]),
    ("$[?@.a==0].a", odd, [0, -0.0]),
    ("$[?@.a==9007199254740993].a", odd, [2**53 + 1]),
    ("$[?@.a<1e400].a", odd, [1, 1.0, 2**53, 2.0**53, 2**53 + 1, 0, -0.0]),
    ("$[?@.a>'a'].a", odd, ["\ud800", "\udfff"]),
    ("$[?length(@.a)==1].a", odd, ["1", "\ud800", "\udfff"]),
    ("$[?@.a==true].a", odd, [True]),
    ("$[?@.a==null].a", odd, [None]),
):
    nodes = result(text, document, 20)
    if not isinstance(nodes, list) or list(map(repr, nodes)) != list(map(repr, wanted)):
        complaints.append(f"{text}: {str(nodes)[:200]}")
print(*complaints, sep="\n")
sys.exit(1 if complaints else 0)
