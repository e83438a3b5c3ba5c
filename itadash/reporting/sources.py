"""Where the numbers of a document come from: its day, filters, files and imports."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from itadash.model import Filter, ImportRow, Kind
from itadash.words import word


def sources_of(
    chosen: Filter,
    imports: Sequence[ImportRow],
    said: dict[str, str],
    digits: Callable[[str], str],
) -> tuple[str, ...]:
    """A line each; names of files stay as they are."""
    lines = [
        word("document.sources.day", "th", **said),
        word("document.sources.filters", "th", filters=digits(filters_of(chosen))),
    ]
    for row in standing(imports):
        file = word("document.sources.by_hand", "th") if row.kind is Kind.CORRECTION else None
        number = digits(str(row.id))
        lines.append(word("document.sources.file", "th", file=file or row.file_name, number=number))
    return (*lines, word("document.sources.marks", "th"))


def filters_of(chosen: Filter) -> str:
    """What the numbers are narrowed to, in words and Arabic digits."""
    return part_of(chosen) or word("document.filter.none", "th")


def part_of(chosen: Filter) -> str:
    """The same, and '' for the whole."""
    said = [chosen.department] if chosen.department else []
    if chosen.quarter:
        said.append(word("document.filter.quarter", "th", quarter=chosen.quarter))
    if chosen.status:
        said.append(word(f"document.status.{chosen.status.value}", "th"))
    return " · ".join(said)


def standing(imports: Sequence[ImportRow]) -> list[ImportRow]:
    """The imports of measures that count, the first one first."""
    kept = (row for row in imports if not row.undone and row.kind is not Kind.SCORES)
    return sorted(kept, key=lambda row: row.id)
