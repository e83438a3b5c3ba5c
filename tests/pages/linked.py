"""What a page links to, whether by elements of their own or by lists that are one element."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Element


@dataclass(frozen=True)
class Link:
    """A way to another page: its words and the query of its address."""

    label: str
    query: str


def links(page: AppTest) -> list[Link]:
    """Every link of a page in its order, whether an element of its own or one of a list."""
    found: list[Link] = []
    for kind in ("page_link", "bidi_component"):
        for element in page.get(kind):
            if kind == "page_link":
                found.append(Link(element.proto.label, element.proto.query_string))
            else:
                found.extend(_links_in(told(element)))
    return found


def words(page: AppTest) -> str:
    """All that the lists of a page say."""
    lists = [told(element) for element in page.get("bidi_component")]
    said = [str(one["text"]) for data in lists for one in _dicts(data) if "text" in one]
    return "\n".join(said).replace("\u00a0", " ")


def told(element: Element | Block) -> object:
    """What an element of ours is told."""
    return json.loads(element.proto.bytes or element.proto.json or "null")


def _links_in(data: object) -> list[Link]:
    return [
        Link(str(one.get("label", one.get("text"))), urlsplit(str(one["href"])).query)
        for one in _dicts(data)
        if "href" in one
    ]


def _dicts(data: object) -> Iterator[dict[str, object]]:
    """Every object in what a list is told, outer ones first."""
    if isinstance(data, dict):
        yield data
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for one in inner:
        yield from _dicts(one)
