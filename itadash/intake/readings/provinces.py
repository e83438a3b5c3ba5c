"""The province that a title or a name says it is in."""

from __future__ import annotations

import re

from itadash.intake.vocabulary import PROVINCES
from itadash.thai import fold

_PROVINCE = re.compile(
    r"(?:(?<!ส่วน)จังหวัด|(?<![ก-๙])จ\.)\s*({})".format(
        "|".join(sorted(PROVINCES, key=len, reverse=True))
    )
)


def province(text: str) -> str | None:
    """The one province named; None where there is none, or more than one."""
    named = set(_PROVINCE.findall(fold(text)))
    return named.pop() if len(named) == 1 else None
