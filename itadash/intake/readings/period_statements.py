"""Terms of a period text → the statements of time that it makes.

A statement is a list of groups, each a term or a range. What brackets hold, and a term of another
kind that follows with no joiner, states the time once more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from itadash.intake.readings.period_terms import CLOSE, LIST, OPEN, RANGE, Term, Terms
from itadash.intake.readings.period_years import Group


@dataclass(frozen=True, slots=True)
class Statement:
    """Groups in the order written; ``kept_open`` if a range has no end.

    ``from_several`` if several brackets hold it, each beside a term of its own.
    """

    groups: list[Group]
    kept_open: bool = False
    from_several: bool = False

    def terms(self) -> list[Term]:
        """Its terms without their grouping."""
        return [term for group in self.groups for term in group]

    def without_years(self) -> Statement:
        """The same without bare years."""
        groups = [[term for term in group if term.unit != "year"] for group in self.groups]
        return replace(self, groups=[group for group in groups if group])


def statements(found: Terms) -> list[Statement]:
    """What stands outside brackets, statement by statement, then all that stands inside."""
    outer: list[list[Term | str]] = [[]]
    inner: list[Term | str] = []
    inside = False
    for item in found.items:
        if item in (OPEN, CLOSE):
            inside = item == OPEN
            inner.extend([LIST] if inside and inner else [])
        elif inside and not _append(inner, item, found):
            inner.extend((LIST, item))
        elif not inside and not _append(outer[-1], item, found):
            outer.append([item])
    made = [_statement(items, found) for items in outer]
    several = found.items.count(OPEN) > 1
    made.append(replace(_statement(inner, found), from_several=several))
    return [statement for statement in made if statement.groups]


def _append(items: list[Term | str], item: Term | str, found: Terms) -> bool:
    """Adds an item; False for a term of another kind than the one right before it.

    Terms of one kind side by side are a list, two days a range to be confirmed.
    """
    last = items[-1] if items else None
    if isinstance(item, Term) and isinstance(last, Term):
        if item.unit != last.unit:
            return False
        if item.unit == "day":
            found.doubts.add("two_days")
        items.append(RANGE if item.unit == "day" else LIST)
    items.append(item)
    return True


def _statement(items: list[Term | str], found: Terms) -> Statement:
    groups: list[Group] = []
    ranging = False
    for item in items:
        if not isinstance(item, Term):
            ranging = item == RANGE and bool(groups)
        elif ranging and len(groups[-1]) == 1:
            groups[-1].append(item)
            ranging = False
        else:
            if ranging and item.unit != "quarter":
                found.doubts.add("range")
            groups.append([item])
            ranging = False
    if "between" in found.marks and len(groups) == 2 and all(len(group) == 1 for group in groups):
        groups = [[groups[0][0], groups[1][0]]]
    return Statement(_with_months(groups), kept_open=ranging)


def _with_months(groups: list[Group]) -> list[Group]:
    """Days whose month is written once, after the last of them, take it and its year."""
    following: Term | None = None
    for group in reversed(groups):
        for place in reversed(range(len(group))):
            if group[place].first is None and following:
                group[place] = replace(following, unit="day", day=group[place].day)
            following = group[place] if group[place].first else following
    return groups
