"""Compares compiled queries with an independent implementation of RFC 9535 on documents.

Reads JSON: `module`, the source of functions query_0 and so on, their `queries` as text, and some `documents` for each
of them. Prints one line for each difference and the number of pairs; exit status 1 if any differ, or there were too few.
"""

import json
import sys
import time
from typing import Any

import jsonpath_rfc9535
from exercise_queries import same

given = json.load(sys.stdin)
functions: dict[str, Any] = {}
exec(compile(given["module"], "queries.py", "exec"), functions)
differences, pairs, hits = [], 0, 0
for number, (query, documents) in enumerate(zip(given["queries"], given["documents"])):
    try:
        other = jsonpath_rfc9535.compile(query)
    except jsonpath_rfc9535.JSONPathRecursionError:
        # Its parser counts more levels than there are.
        continue
    for document in documents:
        wanted = [node.value for node in other.find(document)]
        try:
            nodes = functions[f"query_{number}"](document, time.monotonic() + 60)
        except Exception as error:  # noqa: BLE001
            nodes = [repr(error)]
        pairs += 1
        hits += bool(wanted)
        if not same(nodes, wanted):
            differences.append(f"{query} on {json.dumps(document)}: {nodes!r}, there {wanted!r}")
print(*differences[:20], sep="\n")
print(pairs, "pairs,", hits, "with nodes,", len(differences), "differ")
sys.exit(1 if differences or pairs < 10_000 else 0)
