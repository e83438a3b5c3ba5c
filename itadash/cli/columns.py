"""A table of Thai text at a terminal, in tidy columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from itadash.cli.told import thai


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Columns as wide as their widest cell; numbers stand to the right."""
    body = [["" if cell is None else str(cell) for cell in row] for row in rows]
    if not body:
        return thai("command.nothing")
    widths = [max(map(width, column)) for column in zip(head, *body, strict=True)]
    return "\n".join(_line(cells, widths) for cells in (head, *body))


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(map(_pad, cells, widths)).rstrip()


def _pad(cell: str, wide: int) -> str:
    gap = " " * (wide - width(cell))
    return gap + cell if cell.replace(".", "").isdigit() else cell + gap


def width(text: str) -> int:
    """Columns of a terminal: vowels and tone marks above and below a letter take none."""
    return sum(unicodedata.category(character) not in ("Mn", "Cf") for character in text)
