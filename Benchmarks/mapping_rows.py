"""What mappings are measured on: responses, what is taken out of them, and how people write that by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Mapping = Callable[[Any], Any]


@dataclass
class Row:
    """A response, what is taken out of it, and who does that by hand."""

    label: str
    answer: Any
    outputs: list[dict[str, Any]]
    get_chain: Mapping | None
    guarded: Mapping
    per: int
    goals: dict[str, str]
    jmespath: list[str] = field(default_factory=list)


def output(name: str, type_: str, path: str, **rest: Any) -> dict[str, Any]:
    """An output as a description has it."""
    return {"name": name, "type": type_, "description": name, "path": path, **rest}


# What people write by hand.


def user_by_get(answer: Any) -> Any:
    return {
        "name": answer.get("name", "Unknown"),
        "email": answer.get("email", "Unknown"),
        "phone": answer.get("phone", "Unknown"),
        "city": answer.get("address", {}).get("city", "Unknown"),
        "company": answer.get("company", {}).get("name", "Unknown"),
        "success": True,
    }


def user_guarded(answer: Any) -> Any:
    answer = answer if isinstance(answer, dict) else {}
    name = answer.get("name")
    if not isinstance(name, str):
        name = "Unknown"
    email = answer.get("email")
    if not isinstance(email, str):
        email = "Unknown"
    phone = answer.get("phone")
    if not isinstance(phone, str):
        phone = "Unknown"
    address = answer.get("address")
    city = address.get("city") if isinstance(address, dict) else None
    if not isinstance(city, str):
        city = "Unknown"
    company = answer.get("company")
    company = company.get("name") if isinstance(company, dict) else None
    if not isinstance(company, str):
        company = "Unknown"
    return {"name": name, "email": email, "phone": phone, "city": city, "company": company, "success": True}


def nickname_by_get(answer: Any) -> Any:
    return {"nickname": answer.get("nickname", "Unknown"), "success": True}


def nickname_guarded(answer: Any) -> Any:
    nickname = answer.get("nickname") if isinstance(answer, dict) else None
    if not isinstance(nickname, str):
        nickname = "Unknown"
    return {"nickname": nickname, "success": True}


def ids_guarded(answer: Any) -> Any:
    items = answer.get("items") if isinstance(answer, dict) else None
    if isinstance(items, dict):
        items = list(items.values())
    elif not isinstance(items, list):
        items = []
    ids = [item["id"] for item in items if isinstance(item, dict) and "id" in item]
    if not all(type(id_) is int for id_ in ids):
        raise ValueError("an id is no whole number")
    return {"ids": ids, "success": True}


def cheap_guarded(answer: Any) -> Any:
    items = answer.get("items") if isinstance(answer, dict) else None
    if isinstance(items, dict):
        items = list(items.values())
    elif not isinstance(items, list):
        items = []
    ids = [
        item["id"]
        for item in items
        if isinstance(item, dict)
        and type(price := item.get("price")) in (int, float)
        and price < 10
        and "id" in item
    ]
    if not all(type(id_) is int for id_ in ids):
        raise ValueError("an id is no whole number")
    return {"ids": ids, "success": True}


def all_ids_guarded(answer: Any) -> Any:
    ids = []
    stack = [answer]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            if "id" in node:
                ids.append(node["id"])
            stack.extend(reversed(node.values()))
        elif isinstance(node, list):
            stack.extend(reversed(node))
    if not all(type(id_) is int for id_ in ids):
        raise ValueError("an id is no whole number")
    return {"ids": ids, "success": True}


USER = {
    "id": 1,
    "name": "Leanne Graham",
    "username": "Bret",
    "email": "Sincere@april.biz",
    "address": {"street": "Kulas Light", "suite": "Apt. 556", "city": "Gwenborough", "zipcode": "92998-3874"},
    "phone": "1-770-736-8031 x56442",
    "website": "hildegard.org",
    "company": {"name": "Romaguera-Crona", "catchPhrase": "Multi-layered client-server neural-net"},
}
SHOP = {
    "items": [
        {"id": number, "name": f"Item {number}", "price": number % 20 + 0.5, "tags": ["a", "b"]} for number in range(432)
    ]
}
UNKNOWN = {"default": "Unknown"}
LIST_GOALS = {"guarded by hand": "<= 1.3", "fastest of RFC 9535": ">= 20"}
ROWS = [
    Row(
        "5 simple fields, a field",
        USER,
        [output(name, "string", path, **UNKNOWN) for name, path in (
            ("name", "$.name"), ("email", "$.email"), ("phone", "$.phone"),
            ("city", "$.address.city"), ("company", "$.company.name"))],
        user_by_get,
        user_guarded,
        5,
        {"by .get": "<= 1.4", **LIST_GOALS},
        ["name", "email", "phone", "address.city", "company.name"],
    ),
    Row(
        "a missing field",
        USER,
        [output("nickname", "string", "$.nickname", **UNKNOWN)],
        nickname_by_get,
        nickname_guarded,
        1,
        {"by .get": "<= 1.4", **LIST_GOALS},
        ["nickname"],
    ),
    Row(
        "$.items[*].id of 432, an element",
        SHOP,
        [output("ids", "[integer]", "$.items[*].id")],
        None,
        ids_guarded,
        432,
        LIST_GOALS,
        ["items[*].id"],
    ),
    Row(
        "$.items[?@.price<10].id of 432, an element",
        SHOP,
        [output("ids", "[integer]", "$.items[?@.price<10].id")],
        None,
        cheap_guarded,
        432,
        LIST_GOALS,
        ["items[?price < `10`].id"],
    ),
    Row("$..id of 432, an element", SHOP, [output("ids", "[integer]", "$..id")], None, all_ids_guarded, 432, LIST_GOALS),
]  # fmt: skip
