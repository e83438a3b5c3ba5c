"""An agency's own words: headings, status words and departments, as a person explained them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from itadash import thai
from itadash.intake import readings
from itadash.intake.vocabulary import DEPARTMENTS
from itadash.model import (
    Basis,
    DepartmentReading,
    Meaning,
    Status,
    StatusReading,
    TextKind,
)

NEAR = 70.0
"""Likeness of two names of departments, 0 to 100, from which they may be one."""
MOST_LIKELY = 3


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What an agency means, by ``key`` of the text; ``units`` are the departments it has."""

    columns: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, Status] = field(default_factory=dict)
    departments: Mapping[str, str] = field(default_factory=dict)
    units: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def key(text: str) -> str:
    """What makes two texts the same: neither spaces nor the case of letters tell them apart."""
    return "".join(thai.fold(text).split()).casefold()


def told(columns: Mapping[str, str], statuses: Mapping[str, Status]) -> tuple[Meaning, ...]:
    """What an officer says of a file's headings and status words."""
    return (
        *(Meaning(TextKind.COLUMN, text, field) for text, field in columns.items()),
        *(Meaning(TextKind.STATUS, text, status.value) for text, status in statuses.items()),
    )


def own_words(meanings: Iterable[Meaning], units: Iterable[str] = ()) -> OwnWords:
    """The words of an agency; of meanings of one text the last counts."""
    said = [(one.kind, key(one.text), one.meaning) for one in meanings if one.meaning]
    return OwnWords(
        columns={text: meaning for kind, text, meaning in said if kind is TextKind.COLUMN},
        statuses={text: Status(word) for kind, text, word in said if kind is TextKind.STATUS},
        departments=_followed({t: name for kind, t, name in said if kind is TextKind.DEPARTMENT}),
        units=tuple(units),
    )


def renamed(text: str, name: str, kept: Iterable[Meaning]) -> tuple[Meaning, ...]:
    """That a text means a department, which therefore means no other one from now on."""
    others = own_words(kept).departments
    itself = (Meaning(TextKind.DEPARTMENT, name, name),)
    contradicted = others.get(key(name), name) != name and key(text) != key(name)
    return (*(itself if contradicted else ()), Meaning(TextKind.DEPARTMENT, text, name))


def status_reader(own: OwnWords) -> Callable[[str], StatusReading]:
    """Reads a status; a word that the agency explained is explicit."""

    def read(text: str) -> StatusReading:
        meant = own.statuses.get(key(text)) if own.statuses else None
        if meant is None:
            return readings.status(text)
        return StatusReading(meant, None, Basis.EXPLICIT)

    return cache(read)


def department_reader(own: OwnWords) -> Callable[[str], DepartmentReading]:
    """Reads departments; a name that the agency explained is the department it means."""

    def read(text: str) -> DepartmentReading:
        whole = own.departments.get(key(text))
        if whole:
            return DepartmentReading((whole,), sure=True)
        return _explained(readings.department(text), own)

    return cache(read) if own.departments else cache(readings.department)


def is_known(name: str, own: OwnWords) -> bool:
    """Whether a department is one of the vocabulary, or one that the agency calls its own."""
    read = readings.department(name)
    return (read.sure and read.departments == (name,)) or key(name) in own.departments


def likely(name: str, own: OwnWords) -> tuple[str, ...]:
    """Departments of the agency, then of the vocabulary, that a name may be a spelling of."""
    mine = [unit for unit in own.units if unit != name and is_known(unit, own)]
    others = [unit for unit in DEPARTMENTS if unit not in mine and unit != name]
    found = [near for names in (mine, others) for near in _near(name, names)]
    return tuple(found[:MOST_LIKELY])


def _followed(names: Mapping[str, str]) -> dict[str, str]:
    """Each name with the department it means in the end: the one it was said to be may itself
    have been said to be another."""
    ends = {}
    for text, said in names.items():
        name, seen = said, {text}
        while key(name) in names and key(name) not in seen:
            seen.add(key(name))
            name = names[key(name)]
        ends[text] = name
    return ends


def _near(name: str, names: Sequence[str]) -> list[str]:
    keys = {unit: key(unit) for unit in names}
    alike = process.extract(
        key(name), keys, scorer=fuzz.WRatio, score_cutoff=NEAR, limit=MOST_LIKELY
    )
    return [unit for _, _, unit in alike]


def _explained(read: DepartmentReading, own: OwnWords) -> DepartmentReading:
    """A reading with each name as the agency means it; sure once none of them is unknown."""
    named = [own.departments.get(key(name), name) for name in read.departments]
    if named == list(read.departments) and not _any_own(read, own):
        return read
    doubtful = [name for name in read.departments if not is_known(name, own)]
    return replace(read, departments=tuple(dict.fromkeys(named)), sure=read.sure or not doubtful)


def _any_own(read: DepartmentReading, own: OwnWords) -> bool:
    return any(key(name) in own.departments for name in read.departments)
