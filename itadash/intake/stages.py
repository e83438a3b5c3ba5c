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


def in_parts(things: Sequence[One], stage: Stage, tell: Tell) -> Iterator[Sequence[One]]:
    """The same things, some at a time, telling how many of them are done."""
    for start in range(0, len(things), _BETWEEN):
        tell(stage, start / len(things))
        yield things[start : start + _BETWEEN]
