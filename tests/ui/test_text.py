"""Text from files on the screen: escaped, shortened, rounded."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from itadash.ui.text import escape, short_agency, whole_percent

MARKDOWN = set("\\`*_{}[]()#+-.!|<>~$:&^=@/\"'")


@pytest.mark.parametrize(
    "text",
    [
        "**หนา**",
        "[ลิงก์](http://x.y)",
        "![ภาพ](http://x.y/z.png)",
        ":red[แดง]",
        ":material/delete:",
        "<b>หนา</b>",
        "$x^2$",
        "# หัวเรื่อง",
    ],
)
def test_nothing_in_a_text_is_markdown(text: str) -> None:
    shown = escape(text)
    bare = [
        sign
        for before, sign in zip(" " + shown, shown, strict=False)
        if sign in MARKDOWN and before != "\\" and sign != "\\"
    ]
    assert bare == []


@pytest.mark.parametrize("text", ["http://x.y", "https://x.y", "www.x.y", "ก@x.y"])
def test_an_address_in_a_text_is_no_link(text: str) -> None:
    assert "\u2060" in escape(text)


@given(some.text(alphabet=some.characters(blacklist_categories=["Cc", "Cs", "Z", "Cf"])))
def test_escaping_loses_no_character(text: str) -> None:
    shown = escape(text).replace("\u2060", "")
    unescaped = "".join(
        sign
        for place, sign in enumerate(shown)
        if not (sign == "\\" and _starts_escape(shown, place))
    )
    assert unescaped == text


def _starts_escape(shown: str, place: int) -> bool:
    """Whether the backslash at ``place`` escapes the sign after it: an even number before it."""
    before = shown[:place]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 0


def test_line_breaks_become_spaces() -> None:
    assert escape("บรรทัด\n\nสอง ") == "บรรทัด สอง"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("องค์การบริหารส่วนตำบลเขาหัวควาย", "อบต.เขาหัวควาย"),
        ("เทศบาลนครลำปาง", "ทน.ลำปาง"),
        ("สำนักงานจังหวัด", "สำนักงานจังหวัด"),
    ],
)
def test_an_agency_is_called_by_its_short_name(name: str, short: str) -> None:
    assert short_agency(name) == short


@pytest.mark.parametrize(
    ("percent", "said"),
    [("46.67", "47"), ("0.01", "1"), ("99.99", "99"), ("100", "100"), ("0", "0"), ("12.50", "13")],
)
def test_nought_and_a_hundred_are_said_only_where_exact(percent: str, said: str) -> None:
    assert whole_percent(Decimal(percent)) == said


def test_a_percentage_that_does_not_exist_is_a_dash() -> None:
    assert whole_percent(None) == "–"
