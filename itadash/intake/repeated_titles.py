"""Titles that stand again in each row of their steps, as in a table whose cells were unmerged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def tells_a_step(
    parts: Sequence[Sequence[str]], cells: Sequence[str], columns: Mapping[str, Sequence[int]]
) -> bool:
    """Whether a row holds a further step of the measure whose rows so far are ``parts``, and
    nothing else that the first of them does not say. A row that has an id is a measure."""
    above, (title, *_), steps = parts[0], columns["title"], columns.get("steps", ())
    if not steps or cells[title].strip() != above[title].strip() or not cells[title].strip():
        return False
    told = (parts[0], parts[-1])
    further = (i for i in steps if cells[i].strip() and all(part[i] != cells[i] for part in told))
    if "id" in columns or next(further, None) is None:
        return False
    return all(
        index in steps or not cell.strip() or cell.split() == said.split()
        for index, (said, cell) in enumerate(zip(above, cells, strict=True))
    )


def only_steps(cells: Sequence[str], columns: Mapping[str, Sequence[int]]) -> tuple[str, ...]:
    """The row without what stands above it already."""
    steps = columns["steps"]
    return tuple(cell if index in steps else "" for index, cell in enumerate(cells))
