"""Forms that write the headings below one another: a card for each measure, or a column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from itadash import thai
from itadash.intake.columns import Column, Layout, Row
from itadash.intake.decode import Table
from itadash.intake.headers import field_of

_NUMBER = "no"
_ON_A_CARD = frozenset(
    {
        *("title", "topic", "department", "period", "start", "end", "steps", "follow_up"),
        *("result", "outcome", "status", "percent", "obstacle", "evidence", "note"),
        *("indicator", "target", "budget"),
    }
)
_COUNTED = re.compile(r"\s*(?:ที่\s*\d+)?[\s:.\d]*$")
_LONGEST_LABEL = 40
_MOST_BEFORE = 2
"""Cells among which the label of a row stands."""


@dataclass(slots=True)
class _Card:
    """One or more measures side by side: the row of their titles, and what stands at each label
    right of it, by the place of its column."""

    row: int
    label: str
    lines: dict[str, dict[int, str]] = field(default_factory=dict)

    def titled(self) -> list[int]:
        """The places of the measures."""
        return list(self.lines[self.label])


def upright(table: Table) -> Layout | None:
    """The form as a table with a row for each measure, numbered as its title's row, or as its
    column where they stand side by side; None where that cannot be told."""
    cards = _cards(table.rows)
    labels = list(dict.fromkeys(_plain(label) for card in cards for label in card.lines))
    fields = [field_of(label) for label in labels]
    side_by_side = any(len(card.titled()) > 1 for card in cards)
    several = side_by_side and len(cards) > 1
    if table.flaws or several or "department" not in fields:
        return None
    rows = [row for card in cards for row in _rows(card, labels, side_by_side=side_by_side)]
    columns = zip(("", *labels), (_NUMBER, *fields), strict=True)
    return Layout(
        tuple(_title_lines(table.rows[: cards[0].row])),
        cards[0].row + 1,
        tuple(Column(at, heading, named) for at, (heading, named) in enumerate(columns)),
        tuple(rows),
        turned=True,
    )


def _cards(rows: Sequence[tuple[str, ...]]) -> list[_Card]:
    cards: list[_Card] = []
    last = ""
    for at, cells in enumerate(rows):
        place = _label_at(cells)
        if place is not None:
            label, named = cells[place].strip(), field_of(cells[place])
            if named == "title":
                cards.append(_Card(at, label))
            if cards:
                last, texts = label, ("",) * (place + 1) + cells[place + 1 :]
                _go_on(cards[-1].lines.setdefault(label, {}), texts)
        elif cards and last and not any(cells[:1]):
            _go_on(cards[-1].lines[last], cells)
        else:
            last = ""
    return [card for card in cards if card.titled()]


def _go_on(line: dict[int, str], cells: Sequence[str]) -> None:
    """What stands below a text without a label of its own belongs to it."""
    for place, text in enumerate(cells):
        if text.strip():
            line[place] = "\n".join(filter(None, (line.get(place, ""), text.strip())))


def _label_at(cells: Sequence[str]) -> int | None:
    """Where the label of a row stands: first of all, or second with a text beside it."""
    for place, cell in enumerate(cells[:_MOST_BEFORE]):
        text = thai.fold(cell)
        beside = not place or any(map(str.strip, cells[place + 1 :]))
        if beside and text and len(text) <= _LONGEST_LABEL and field_of(text) in _ON_A_CARD:
            return place
    return None


def _rows(card: _Card, labels: Sequence[str], *, side_by_side: bool) -> Iterator[Row]:
    lines = {_plain(label): line for label, line in card.lines.items()}
    number = "".join(filter(str.isdigit, card.label))
    for place in card.titled():
        cells = (lines.get(label, {}).get(place, "") for label in labels)
        yield Row(place + 1 if side_by_side else card.row + 1, (number, *cells))


def _plain(label: str) -> str:
    """A label without the number of its measure."""
    return _COUNTED.sub("", thai.digits(thai.fold(label)))


def _title_lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for cells in rows:
        if line := " ".join(filter(None, map(str.strip, cells))):
            yield line
