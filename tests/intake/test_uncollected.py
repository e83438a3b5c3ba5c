"""Garbage is looked for again once a table is read."""

from __future__ import annotations

import gc

import pytest

from itadash.intake.uncollected import uncollected


@uncollected()
def read(text: str) -> int:
    assert not gc.isenabled()
    return int(text)


def test_a_reading_that_fails_leaves_garbage_to_be_looked_for() -> None:
    with pytest.raises(ValueError, match="unreadable"):
        read("unreadable")
    assert gc.isenabled()


def test_who_looks_for_no_garbage_at_all_is_left_alone() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
