"""Bodies of responses, and what the golden scripts FindOrders and ReadContact make of them."""

from __future__ import annotations

import json


def lacks(name: str) -> dict:
    """Return the failure for an output without a usable value."""
    return {"error": f"Response from external API lacks a usable value: {name}", "success": False}


def deep(levels: int) -> str:
    """Return an array in an array, and so on."""
    return "[" * levels + "]" * levels


NO_ORDERS = {
    "number_of_orders": 0, "has_urgent_order": False, "order_ids": [], "order_totals": [], "order_cities": [],
    "order_parts": [], "latest_order": {}, "invoice": "none", "tags": [], "success": True,
}
ORDERS = {
    "orders": [
        {"id": "A", "status": "open", "total": 12.5, "ship_to": {"city": "Ulm"}, "parts": [{"name": " nut "}, {}, {"name": "bolt"}], "tags": ["x"]},
        {"id": "B", "status": "sent", "priority": "urgent", "total": 1, "tags": ["y", 1, True]},
        {"id": 7, "status": "open", "total": "3", "ship_to": {"city": None}, "parts": {"first": {"name": 5}}},
        {"id": 2.5, "status": "open", "total": None, "ship_to": [], "parts": [{"name": None}]},
        {"id": True, "status": "open", "total": "1e999", "ship_to": {"city": {}}, "parts": [{"name": []}], "tags": []},
        None, [], "open", {"status": ["open"]}, {"id": "Z", "status": "Open", "n": 10**30},
    ],
    "invoices": [{"paid": False, "number": "1"}, {"number": 2}],
}
FOUND = {
    "number_of_orders": 10, "has_urgent_order": True, "order_ids": ["A", "7", "2.5", "true"], "order_totals": [12.5, 3, 0, 0],
    "order_cities": ["Ulm", "to be collected", "", ""], "order_parts": ["nut, bolt", "5", "?", "?"],
    "latest_order": {"id": "Z", "status": "Open", "n": 10**30}, "invoice": "2", "tags": ["x", "y", "1", "true"], "success": True,
}
FIND_ORDERS = [
    ("", NO_ORDERS),
    ("[]", NO_ORDERS),
    ('{"orders": null}', NO_ORDERS),
    ('{"orders": {}}', NO_ORDERS),
    (json.dumps(ORDERS), FOUND),
    # An object has children, too.
    ('{"orders": {"a": {"id": "A", "status": "open"}}}', {**NO_ORDERS, "number_of_orders": 1, "order_ids": ["A"], "order_totals": [0],
     "order_cities": [""], "order_parts": [""], "latest_order": {"id": "A", "status": "open"}}),
    ('{"orders": [{"status": "open"}]}', lacks("order_ids")),
    ('{"orders": [{"status": "open", "id": null}]}', lacks("order_ids")),
    ('{"invoices": [{"number": 1}, {"number": 2}]}', {"error": "Response from external API has several values for: invoice", "success": False}),
    ('{"invoices": [{"number": null}]}', NO_ORDERS),
    ('{"orders": [{"tags": [null]}]}', {**NO_ORDERS, "number_of_orders": 1, "latest_order": {"tags": [None]}}),
    ('{"orders": [{"id": "\\ud800", "status": "open", "total": 1e999}]}', {"error": "Response from external API is not JSON.", "success": False}),
    ('{"orders": [{"id": "\\ud800", "status": "open"}, 1]}', {**NO_ORDERS, "number_of_orders": 2, "order_ids": ["\ud800"], "order_totals": [0], "order_cities": [""], "order_parts": [""]}),
]
GIVEN = {"note": 'Call 2 from "+49" ', "attempt": 2, "context": {"source": "crm", "attempts": [2, 0]}, "channels": ["voice", "+49"], "success": True}
PLAIN = {
    "phone": "", "country": "DE", "points": 0, "created": "unknown", "last_call": "never", "birthday": "on no day", "discount": 0,
    "manager": "Ann", "roles": ["none"], "called_at": [], **GIVEN,
}
CONTACT = {"address": {"country": " de "}, "manager": "Ann"}
READ_CONTACT = [
    ("", lacks("country")),
    (json.dumps(CONTACT), PLAIN),
    ('{"address": {"country": null}}', lacks("country")),
    ('{"address": {"country": "de"}}', {"error": "Response from external API has no value for: manager", "success": False}),
    ('{"address": {"country": "de"}, "last_call": null}', {"error": "Response from external API has null for: last_call", "success": False}),
    *[(json.dumps({**CONTACT, **given}), {**PLAIN, **made}) for given, made in [
        ({"phone": " +49 731 1 "}, {"phone": "tel:+497311"}),
        ({"phone": 731}, {"phone": "tel:731"}),
        ({"phone": {}}, {}),
        ({"address": {"country": False}}, {"country": "FALSE"}),
        ({"points": "1,234"}, {"points": 1234}),
        ({"points": 10**25}, {"points": 10**25}),
        ({"points": 5.0}, {}),
        ({"points": "1,x"}, {}),
        ({"points": [1]}, {}),
        ({"created": 1763841900}, {"created": "2025-11-22T20:05:00Z"}),
        ({"created": "1763841900.25"}, {"created": "2025-11-22T20:05:00.250Z"}),
        ({"created": 10**18}, {}),
        ({"created": 1e300}, {}),
        ({"created": True}, {}),
        ({"last_call": "2026-11-22T20:05:00+0100"}, {"last_call": "2026-11-22T19:05:00Z"}),
        ({"birthday": "2000-02-29"}, {"birthday": "on 2000-02-29"}),
        ({"birthday": "2001-02-29"}, {}),
        ({"birthday": "2000-01-01T00:00:00+02:00"}, {"birthday": "on 1999-12-31"}),
        ({"discount": None}, {"discount": -1}),
        ({"discount": "0.5"}, {"discount": 0.5}),
        ({"discount": "1e999"}, {}),
        ({"discount": True}, {}),
        ({"manager": None}, {"manager": "nobody"}),
        ({"manager": 5}, {"manager": "5"}),
        ({"manager": [5]}, {"manager": "nobody"}),
        ({"roles": []}, {"roles": []}),
        ({"roles": ["A", 1, True]}, {"roles": ["a", "1", "true"]}),
        ({"roles": None}, {"roles": []}),
        ({"roles": ["A", None, []]}, {"roles": []}),
        ({"roles": ["A", []]}, {}),
        ({"roles": "A"}, {}),
        ({"calls": [{"at": 0}, {}, {"at": "1763841900123"}]}, {"called_at": ["1970-01-01T00:00:00Z", "2025-11-22T20:05:00.123Z"]}),
    ]],
    *[(json.dumps({**CONTACT, "last_call": value}), lacks("last_call")) for value in ("2026-11-22T20:05:00", "", 5, [], "0000-01-01T00:00:00Z")],
    *[(json.dumps({**CONTACT, "calls": [{"at": 0}, {"at": value}]}), lacks("called_at")) for value in (None, "x", [], True)],
]
