"""How far an import has come, told to whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import TypeVar

One = TypeVar("One")


class Stage(StrEnum):
    """What is being done, in this order."""

    OPENING = "opening"
    READING = "reading"
    MATCHING = "matching"


Tell = Callable[[Stage, float], None]
"""Takes a stage and how much of it is done, 0 to 1."""
_BETWEEN = 250
"""Rows after which it is told again."""


def untold(_stage: Stage, _done: float) -> None:
    """Nobody waits."""


def told(things: Sequence[One], stage: Stage, tell: Tell) -> Iterator[One]:
    """The same things, telling how many of them are done."""
    for number, thing in enumerate(things):
        if number % _BETWEEN == 0:
            tell(stage, number / len(things))
        yield thing
