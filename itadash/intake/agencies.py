"""Which agency a name means, and whether it nearly is the name of one already stored."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz

from itadash import thai
from itadash.intake import readings
from itadash.intake.codes import Code
from itadash.intake.own_words import key
from itadash.intake.vocabulary import AGENCY_TYPES, OFFICE_TYPES
from itadash.model import Finding, Meaning, Plan, Severity, TextKind

NEARLY = 85.0
"""Similarity of two names, 0 to 100, from which one may be a slip for the other."""
_KINDS = (*AGENCY_TYPES, *(kind for kinds in OFFICE_TYPES for kind in kinds))
_TYPES = tuple(sorted(_KINDS, key=len, reverse=True))
_NUMBER = re.compile(r"\d+")


IN_PROVINCE = " จังหวัด"
"""Between an agency's name and its province. Agencies of many provinces share a name: one whose
name is stored of another province is called by both, once a person said that it is not the same."""


@dataclass(frozen=True, slots=True)
class Named:
    """The full name of an agency, and the province that stands with it."""

    name: str
    province: str | None = None

    @property
    def with_province(self) -> str:
        """The name that no agency of another province has."""
        if not self.province or self.name.endswith(f"จังหวัด{self.province}"):
            return self.name
        return f"{self.name}{IN_PROVINCE}{self.province}"


@dataclass(frozen=True, slots=True)
class Known:
    """The agencies stored. ``spellings`` are their other names, each with the agency it is; so is
    the name with the province that their files say. ``answers`` are what the officer says of
    names in this file that are neither: the stored agency that one is, or the name itself for one
    of its own."""

    names: frozenset[str] = frozenset()
    spellings: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    by_key: Mapping[str, str] = field(default_factory=dict)

    def written(self, named: Named) -> str:
        """The name by which the agency is to be found: with its province where that tells more."""
        longer = named.with_province
        if longer in self.names or longer in self.spellings or self._elsewhere(named):
            return longer
        return named.name

    def learned(self, named: Named) -> Finding | None:
        """A note that an agency's province is told for the first time."""
        told = named.with_province != named.name
        if not named.province or not told or self.written(named) != named.name:
            return None
        agency = self.meant(named.name)
        values = (("name", named.with_province), ("known", agency), ("province", named.province))
        return Finding(Code.FOUND_PROVINCE, Severity.NOTE, values=values)

    def _elsewhere(self, named: Named) -> bool:
        """Whether an agency of this name is known to be in other provinces only."""
        begins = named.name + IN_PROVINCE
        return bool(named.province) and any(
            name.startswith(begins) for name in (*self.names, *self.spellings)
        )

    def meant(self, name: str) -> str:
        """The agency of a full name; the name itself where nothing else is known of it."""
        if name in self.names:
            return name
        if key(name) in self.by_key:
            return self.by_key[key(name)]
        answer = self.answers.get(name)
        return answer if answer in self.names else name

    def also_called(self, agency: str) -> tuple[str, ...]:
        """The other names of an agency, those just told included."""
        pairs = (*self.spellings.items(), *self.answers.items())
        return tuple(name for name, meant in pairs if meant == agency != name)

    def about(self, name: str, *, sure: bool) -> Finding | None:
        """What there is to say of a file's agency; an error where it is to be asked whether it is
        the stored one that it is nearly called as. ``sure`` tells that the name is no slip."""
        if name in self.names:
            return self._namesakes(name)
        meant, answer = self.meant(name), self.answers.get(name)
        if meant != name and key(name) not in self.by_key:
            return _about(Code.AGENCY_SPELLED, Severity.NOTE, name, meant)
        if meant != name:
            in_its_province = name.startswith(meant + IN_PROVINCE)
            note = _about(Code.AGENCY_REMEMBERED, Severity.NOTE, name, meant)
            return None if in_its_province else note
        nearly = None if sure else nearly_known(name, {*self.names, *self.spellings})
        if nearly is None:
            return None
        if answer == name:
            return _about(Code.AGENCY_APART, Severity.NOTE, name, self.meant(nearly))
        return _about(Code.AGENCY_NEARLY_KNOWN, Severity.ERROR, name, self.meant(nearly))

    def _namesakes(self, name: str) -> Finding | None:
        """A warning where agencies of other provinces have this name too."""
        begins = name + IN_PROVINCE
        others = sorted(other for other in self.names if other.startswith(begins))
        values = (("agency", name), ("others", ", ".join(others)))
        return Finding(Code.AGENCY_NAMESAKES, Severity.WARNING, values=values) if others else None


def known_by(
    names: Iterable[str],
    spellings: Iterable[tuple[str, str]] = (),
    answers: Mapping[str, str] | None = None,
) -> Known:
    """What is stored, and what the officer answers."""
    others = dict(spellings)
    by_key = {key(text): agency for text, agency in others.items()}
    return Known(frozenset(names), others, answers or {}, by_key)


def answered(findings: Iterable[Finding]) -> tuple[Meaning, ...]:
    """What is remembered once a file is in: the answers that were needed and no others, and the
    province of an agency."""
    pairs = {
        Code.AGENCY_SPELLED: ("agency", "known"),
        Code.AGENCY_APART: ("agency", "agency"),
        Code.FOUND_PROVINCE: ("name", "known"),
    }
    return tuple(
        Meaning(TextKind.AGENCY, said[text], said[meaning])
        for found in findings
        if found.code in pairs
        for said, (text, meaning) in [(dict(found.values), pairs[Code(found.code)])]
    )


def in_question(plan: Plan, since: Iterable[str]) -> bool:
    """Whether a name that came up after a plan was made is like one that the plan rests on."""
    rests_on = [one.text for one in plan.meanings if one.kind is TextKind.AGENCY]
    rests_on += [plan.agency] if plan.agency else []
    return any(
        name == other or nearly_known(name, (other,)) for other in since for name in rests_on
    )


def named(text: str) -> Named | None:
    """The agency that a text names, and its province."""
    name = full_name(text)
    return Named(name, readings.province(text)) if name else None


def full_name(text: str) -> str | None:
    """The agency's full name; a name of another kind is taken as written, folded."""
    return readings.agency(text) or readings.office((text,)) or thai.fold(text) or None


def nearly_known(name: str, known: Iterable[str]) -> str | None:
    """The stored agency that a name may be a slip for; None if it is stored or unlike all."""
    known = sorted(known)
    if name in known:
        return None
    likeness = {other: _likeness(name, other) for other in known}
    closest = max(likeness, key=lambda other: likeness[other], default=None)
    return closest if closest and likeness[closest] >= NEARLY else None


def _likeness(one: str, other: str) -> float:
    """Similarity of the place names; long words that all agencies of a kind share say nothing.

    Two kinds of agency may share a place, but a place alone is one of them with its kind left out.
    What is in two provinces is two.
    """
    kind, place, province = _parted(one)
    other_kind, other_place, other_province = _parted(other)
    if province and other_province and province != other_province:
        return 0.0
    if _NUMBER.findall(place) != _NUMBER.findall(other_place):
        return 0.0
    left_out = place == other_place and not (kind and other_kind)
    return fuzz.ratio(place, other_place) if kind == other_kind or left_out else 0.0


@lru_cache(maxsize=1 << 14)  # as many as a country's agencies, asked for at every new name
def _parted(name: str) -> tuple[str, str, str]:
    """Kind, place and province."""
    kind = next((kind for kind in _TYPES if name.startswith(kind)), "")
    place, _, province = name.removeprefix(kind).partition(IN_PROVINCE)
    return kind, "".join(place.split()), province


def _about(code: Code, severity: Severity, name: str, other: str) -> Finding:
    return Finding(code, severity, values=(("agency", name), ("known", other)))
