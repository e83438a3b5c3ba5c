"""What only a browser can do: the language of the page, styles that no theme can state, copying,
printing, and saving a picture of a chart; and what Streamlit would need many elements for.

Styles and scripts are files of the program in ``browser/``, the same for every visitor. Nothing
from a table reaches them but as ``data``, and they write none of it as markup.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode

import streamlit as st

FILES = Path(__file__).parent / "browser"


def _file(name: str) -> str:
    return (FILES / name).read_text(encoding="utf-8")


def _style(name: str) -> str:
    """In one line and without remarks: it is told at every run."""
    return " ".join(re.sub(r"/\*.*?\*/", "", _file(f"{name}.css"), flags=re.DOTALL).split())


STYLES = {name: _style(name) for name in ("page", "present", "thai_digits")}
_buttons = st.components.v2.component(
    "itadash_buttons", js=_file("buttons.js"), css=_file("buttons.css")
)
_frame = st.components.v2.component(
    "itadash_frame",
    html="<nav></nav><footer></footer>",
    js=f"const STYLES = {json.dumps(STYLES)}\n"
    + "".join(map(_file, ("going.js", "page.js", "tour.js", "menu.js", "frame.js"))),
    css=_file("icon.css") + _file("menu.css"),
)
_lines = st.components.v2.component(
    "itadash_lines",
    html="<ul></ul>",
    js=_file("going.js") + _file("lines.js"),
    css=_file("icon.css") + _file("lines.css"),
)


def copy_button(key: str, label: str, copied: str, text: str) -> None:
    """A button that puts ``text`` on the clipboard and then says ``copied``."""
    _buttons(key=key, data={"copy": label, "copied": copied, "text": text})


def share_buttons(key: str, words: dict[str, str]) -> None:
    """Buttons that copy the address, print, and save each chart of the page as a picture.

    ``words`` are ``link``, ``copied``, ``print``, ``picture``, ``saved`` and ``source``, the
    line at the foot of a picture.
    """
    _buttons(key=key, data=words)


def address(file: str, params: Mapping[str, str]) -> str:
    """Of a page from any other one: they stand beside each other, wherever the server puts them."""
    return _address(file, tuple(params.items()))


@lru_cache(maxsize=4096)
def _address(file: str, params: tuple[tuple[str, str], ...]) -> str:
    """Kept, for the links of a page are the same at every click, and Thai is slow to quote."""
    name = file.removeprefix("pages/").removesuffix(".py") if file.startswith("pages/") else ""
    return f"./{name}?{urlencode(params)}" if params else f"./{name}"


def frame(
    key: str,
    page: bytes,
    menu: bytes,
    on_tour: Callable[[], None],
    on_language: Callable[[], None],
) -> None:
    """What stands around a page: what ``frame.js`` has to be told, and the menu or ``null``. It
    brings the styles, too: as an element of their own they came last, and the page moved.

    ``on_tour`` hears that the tour is wanted, ``on_language`` of another language.
    """
    with st.sidebar:
        _frame(
            key=key,
            data=b'{"page":%b,"menu":%b}' % (page, menu),
            on_tour_change=on_tour,
            on_language_change=on_language,
        )


def lines(key: str, told: bytes, height: int | Literal["content"] = "content") -> None:
    """The list that ``told`` tells (``lines.js``); ``height`` in pixels is kept until it stands."""
    _lines(key=key, data=told, height=height)


def told(data: object) -> bytes:
    """Data for an element of ours. Bytes go to the browser as they are; any other data
    Streamlit reads through twice at every run."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
