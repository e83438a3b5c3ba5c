"""Which agency a name means, and whether it nearly is the name of one already stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz

from itadash import thai
from itadash.intake import readings
from itadash.intake.codes import Code
from itadash.intake.own_words import key
from itadash.model import Finding, Meaning, Plan, Severity, TextKind

NEARLY = 85.0
"""Similarity of two names, 0 to 100, from which one may be a slip for the other."""
_TYPES = (
    *("องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด"),
    *("เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร"),
)


@dataclass(frozen=True, slots=True)
class Known:
    """The agencies stored. ``spellings`` are their other names, each with the agency it is.
    ``answers`` are what the officer says of names in this file: the stored agency that one is, or
    the name itself for an agency of its own."""

    names: frozenset[str] = frozenset()
    spellings: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)

    def meant(self, name: str) -> str:
        """The agency of a full name; the name itself where nothing else is known of it."""
        if name in self.names:
            return name
        answer = self.answers.get(name)
        if answer in self.names or answer == name:
            return answer
        return self._remembered().get(key(name), name)

    def also_called(self, agency: str) -> tuple[str, ...]:
        """The other names of an agency, those just told included."""
        pairs = (*self.spellings.items(), *self.answers.items())
        return tuple(name for name, meant in pairs if meant == agency != name)

    def about(self, name: str, *, sure: bool) -> Finding | None:
        """What there is to say of a file's agency; an error where it is to be asked whether it is
        the stored one that it is nearly called as. ``sure`` tells that the name is no slip."""
        if name in self.names:
            return None
        meant, answer = self.meant(name), self.answers.get(name)
        if meant != name:
            code = Code.AGENCY_SPELLED if answer == meant else Code.AGENCY_REMEMBERED
            return _about(code, Severity.NOTE, name, meant)
        nearly = None if sure else nearly_known(name, {*self.names, *self.spellings})
        if nearly is None:
            return None
        if answer == name:
            return _about(Code.AGENCY_APART, Severity.NOTE, name, self.meant(nearly))
        return _about(Code.AGENCY_NEARLY_KNOWN, Severity.ERROR, name, self.meant(nearly))

    def _remembered(self) -> dict[str, str]:
        return {key(text): agency for text, agency in self.spellings.items()}


def known_by(
    names: Iterable[str],
    spellings: Iterable[tuple[str, str]] = (),
    answers: Mapping[str, str] | None = None,
) -> Known:
    """What is stored, and what the officer answers."""
    return Known(frozenset(names), dict(spellings), answers or {})


def answered(findings: Iterable[Finding]) -> tuple[Meaning, ...]:
    """What is remembered once a file is in: the answers that were needed, and no others."""
    return tuple(
        Meaning(TextKind.AGENCY, said["agency"], said["known" if same else "agency"])
        for found in findings
        if (same := found.code == Code.AGENCY_SPELLED) or found.code == Code.AGENCY_APART
        for said in [dict(found.values)]
    )


def in_question(plan: Plan, since: Iterable[str]) -> bool:
    """Whether a name that came up after a plan was made is like one that the plan rests on."""
    rests_on = [one.text for one in plan.meanings if one.kind is TextKind.AGENCY]
    rests_on += [plan.agency] if plan.agency else []
    return any(
        name == other or nearly_known(name, (other,)) for other in since for name in rests_on
    )


def full_name(text: str) -> str | None:
    """The agency's full name; a name of another kind is taken as written, folded."""
    return readings.agency(text) or thai.fold(text) or None


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
    """
    kind, place = _parted(one)
    other_kind, other_place = _parted(other)
    left_out = place == other_place and not (kind and other_kind)
    return fuzz.ratio(place, other_place) if kind == other_kind or left_out else 0.0


@lru_cache(maxsize=1 << 14)  # as many as a country's agencies, asked for at every new name
def _parted(name: str) -> tuple[str, str]:
    kind = next((kind for kind in _TYPES if name.startswith(kind)), "")
    return kind, "".join(name.removeprefix(kind).split())


def _about(code: Code, severity: Severity, name: str, other: str) -> Finding:
    return Finding(code, severity, values=(("agency", name), ("known", other)))
