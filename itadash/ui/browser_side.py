"""What only a browser can do: the language of the page, styles that no theme can state, copying,
printing, and saving a picture of a chart; and what Streamlit would need many elements for.

Styles and scripts are files of the program in ``browser/``, the same for every visitor. Nothing
from a table reaches them but as ``data``, and they write none of it as markup.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from itadash.words import word

FILES = Path(__file__).parent / "browser"


def _file(name: str) -> str:
    return (FILES / name).read_text(encoding="utf-8")


STYLES = f"<style>{_file('page.css')}</style>"
BIG_STYLES = f"<style>{_file('present.css')}</style>"
THAI_DIGITS = f"<style>{_file('thai_digits.css')}</style>"
_page = st.components.v2.component("itadash_page", js=_file("page.js"))
_buttons = st.components.v2.component(
    "itadash_buttons", js=_file("buttons.js"), css=_file("buttons.css")
)
_menu = st.components.v2.component(
    "itadash_menu",
    html="<nav></nav>",
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
    st.html(STYLES)
    if big:
        st.html(BIG_STYLES)
    if thai_digits:
        st.html(THAI_DIGITS)


def page(language: str, *, toured: bool) -> None:
    """Tell the browser the language, and whether its visitor has closed the tour."""
    with st.sidebar:
        told = {"language": language, "choose_file": word("choose_file", language)}
        _page(data={**told, "toured": toured}, key="page")


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


def menu(name: str, groups: list[dict[str, object]]) -> None:
    """Groups of links under the name of the program, each with a ``title`` or None."""
    _menu(key="menu", data={"name": name, "groups": groups})


def lines(key: str, shape: str, items: list[list[list[dict[str, object]]]]) -> None:
    """A list of items, each of lines, each of pieces (``lines.Piece``)."""
    _lines(key=key, data={"shape": shape, "items": items})
