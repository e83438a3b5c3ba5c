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
from urllib.parse import urlencode

import streamlit as st

FILES = Path(__file__).parent / "browser"


def _file(name: str) -> str:
    return (FILES / name).read_text(encoding="utf-8")


def _styles(name: str) -> str:
    """In one line and without remarks: it is sent at every run."""
    text = re.sub(r"/\*.*?\*/", "", _file(name), flags=re.DOTALL)
    return f"<style>{' '.join(text.split())}</style>"


STYLES = _styles("page.css")
BIG_STYLES = _styles("present.css")
THAI_DIGITS = _styles("thai_digits.css")
_page = st.components.v2.component("itadash_page", js=_file("page.js"))
_buttons = st.components.v2.component(
    "itadash_buttons", js=_file("buttons.js"), css=_file("buttons.css")
)
_menu = st.components.v2.component(
    "itadash_menu",
    html="<nav></nav><footer></footer>",
    js=_file("going.js") + _file("menu.js"),
    css=_file("icon.css") + _file("menu.css"),
)
_lines = st.components.v2.component(
    "itadash_lines",
    html="<ul></ul>",
    js=_file("going.js") + _file("lines.js"),
    css=_file("icon.css") + _file("lines.css"),
)


def styles(*, big: bool = False, thai_digits: bool = False) -> None:
    """The styles of every page; ``big`` for a screen that a whole room looks at."""
    st.html(STYLES + (BIG_STYLES if big else "") + (THAI_DIGITS if thai_digits else ""))


def page(told: bytes, on_tour: Callable[[], None]) -> None:
    """What ``page.js`` has to be told; ``on_tour`` hears that the tour is wanted."""
    with st.sidebar:
        _page(key="page", data=told, on_tour_change=on_tour)


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


def menu(key: str, told: bytes, on_language: Callable[[], None]) -> None:
    """The menu that ``told`` tells (``menu.js``); ``on_language`` hears of another language."""
    _menu(key=key, data=told, on_language_change=on_language)


def lines(key: str, told: bytes) -> None:
    """The list that ``told`` tells (``lines.js``)."""
    _lines(key=key, data=told)


def told(data: object) -> bytes:
    """Data for an element of ours. Bytes go to the browser as they are; any other data
    Streamlit reads through twice at every run."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
