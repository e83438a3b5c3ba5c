"""Which measures answer which indicator, by the topic they were set for. No screen in here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from itadash import thai
from itadash.indicators import INDICATORS, TOPICS, Definition
from itadash.model import MeasureRow

ALIKE = 0.8
"""Offices leave out or add a word of a topic's name; this much of it must be the same."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The topics meant to raise an indicator, and the measures set for them."""

    topics: tuple[str, ...]
    measures: tuple[MeasureRow, ...]


def topic_of(text: str | None) -> str | None:
    """The one of the seven topics that ``text`` names, whatever its number and spacing."""
    if not text:
        return None
    key = thai.title_key(text)
    alike = {name: SequenceMatcher(None, key, thai.title_key(name)).ratio() for name, _ in TOPICS}
    best = max(alike, key=alike.__getitem__)
    return best if alike[best] >= ALIKE else None


def raised_by(topic: str | None) -> tuple[Definition, ...]:
    """The indicators that measures of a topic are meant to raise."""
    name = topic_of(topic)
    numbers = next((raised for known, raised in TOPICS if known == name), ())
    return tuple(one for one in INDICATORS if one.number in numbers)


def answer(indicator: int, measures: Iterable[MeasureRow]) -> Answer:
    """What answers one indicator; no measures where nobody set any for its topics."""
    topics = tuple(name for name, raised in TOPICS if indicator in raised)
    own = tuple(row for row in measures if topic_of(row.topic) in topics)
    return Answer(topics, own)


def without_topic(measures: Iterable[MeasureRow]) -> int:
    """How many measures name none of the seven topics, so that they answer nothing by name."""
    return sum(topic_of(row.topic) is None for row in measures)
