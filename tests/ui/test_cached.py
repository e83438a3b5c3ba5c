"""Kept answers: asked once, and new after an import."""

from __future__ import annotations

from itadash import importing
from itadash.store.database import Database, Snapshot
from itadash.ui import cached
from tests.conftest import TODAY


def test_a_question_is_asked_once_in_a_snapshots_life(sample_database: Database) -> None:
    asked: list[Snapshot] = []

    def question(snapshot: Snapshot, number: int) -> int:
        asked.append(snapshot)
        return number

    assert [cached.ask(question, 1), cached.ask(question, 1)] == [1, 1]
    assert len(asked) == 1


def test_answers_are_new_after_a_write(empty_database: Database) -> None:
    assert cached.places() == ()
    importing.load_samples(empty_database, "ทดสอบ", TODAY)
    assert len(cached.places()) == 5


def test_another_database_has_answers_of_its_own(sample_database: Database) -> None:
    assert cached.database().path == sample_database.path


def test_the_numbers_of_one_page_are_of_one_snapshot(empty_database: Database) -> None:
    with cached.one_snapshot():
        before = cached.places()
        importing.load_samples(empty_database, "ทดสอบ", TODAY)
        assert cached.places() == before
    assert cached.places() != before


def test_whoever_may_have_written_sees_the_newest(empty_database: Database) -> None:
    with cached.one_snapshot():
        importing.load_samples(cached.database(), "ทดสอบ", TODAY)
        assert len(cached.places()) == 5
