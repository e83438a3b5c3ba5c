"""Results that are bare figures: beside a percentage or a target they count something."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import islice

from itadash import thai
from itadash.intake.columns import ENOUGH, Column, Layout, of_field, texts_of
from itadash.intake.headers import speaks_for_a_time
from itadash.model import Status, StatusReading, share

NOT_REPORTED = StatusReading(Status.NOT_REPORTED)

_OF_ALL = re.compile(r"\s*(\d{1,2})\s*/\s*(\d{1,2})\s*")
_FIGURE = re.compile(r"\s*\d+(?:[.,]\d+)*\s*")


def beside_share(told: StatusReading, result: str, share: Decimal | None) -> StatusReading:
    """What a result tells in a row that states this percentage."""
    counts = told.percent is not None and share is not None and _FIGURE.fullmatch(result)
    return NOT_REPORTED if counts else told


def of_targets(layout: Layout) -> list[Column]:
    """Columns of results, of no time of their own, that hold nothing but figures beside a target
    in figures, in a table without percentages."""
    if "percent" in layout.fields or not _in_figures(layout, "target"):
        return []
    return [c for c in _in_figures(layout, "result") if not speaks_for_a_time(c.heading)]


def of_steps(layout: Layout) -> list[Column]:
    """Columns of steps that only count them."""
    return _in_figures(layout, "steps")


def share_of_all(text: str) -> Decimal | None:
    """The share that so many of so many are, as 3/4 says of steps; to be confirmed."""
    found = _OF_ALL.fullmatch(thai.digits(text))
    done, whole = map(int, found.groups()) if found else (0, 0)
    return share(done, whole) if done <= whole else None


def _in_figures(layout: Layout, field: str) -> list[Column]:
    return [c for c in of_field(field, layout) if _holds_figures(layout, c)]


def _holds_figures(layout: Layout, column: Column) -> bool:
    texts = list(islice(texts_of(layout, column), ENOUGH))
    return bool(texts) and all(map(_FIGURE.fullmatch, texts))
