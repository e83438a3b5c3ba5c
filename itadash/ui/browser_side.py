"""What only a browser can do: the language of the page, and styles that no theme can state.

Styles and scripts are files of the program in ``browser/``, the same for every visitor. Nothing
from a table reaches them but as ``data``, and they write none of it as HTML.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

FILES = Path(__file__).parent / "browser"


def _file(name: str) -> str:
    return (FILES / name).read_text(encoding="utf-8")


STYLES = f"<style>{_file('page.css')}</style>"
_page = st.components.v2.component("itadash_page", js=_file("page.js"))


def page(language: str) -> None:
    """Tell the browser the language, and give it the styles of every page."""
    st.html(STYLES)
    _page(data={"language": language}, key="page")
