"""What a page says when it cannot go on: who writes, what is damaged, what nobody foresaw."""

from __future__ import annotations

import inspect
import shutil
from pathlib import Path

import duckdb
import pytest
from streamlit.testing.v1 import AppTest

from itadash.store import turn
from itadash.store.database import Database
from itadash.words import word
from tests.conftest import OpenPage

PAGES = ("dashboard.py", "pages/in_progress.py", "pages/timeline.py", "pages/measure.py")


def said(page: AppTest) -> str:
    return "\n".join(str(part.value) for part in (*page.title, *page.markdown))


def test_whoever_is_writing_is_named_with_the_time(
    app: OpenPage, empty_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inspect.unwrap(turn.writers_turn), "__defaults__", (0.1,))
    page = app()
    with turn.writers_turn(empty_database.path, "งานนโยบายและแผน"):
        button = next(one for one in page.button if one.label == word("load_samples"))
        button.click().run()
    assert "งานนโยบายและแผน" in said(page)
    assert word("try_again") in [button.label for button in page.button]


@pytest.mark.parametrize("place", PAGES)
def test_a_question_that_fails_says_what_to_do(
    app: OpenPage, sample_database: Database, place: str
) -> None:
    lose_a_table(sample_database.path)
    page = app(place)
    assert word("problem_title") in said(page)
    assert word("unexpected") in said(page)


def test_another_try_shows_the_page_once_the_file_is_mended(
    app: OpenPage, samples_once: Path, tmp_path: Path
) -> None:
    (tmp_path / "itadash.duckdb").write_bytes(b"no database")
    page = app()
    assert word("problem_title") in said(page)
    (tmp_path / "itadash.duckdb").unlink()
    shutil.copytree(samples_once, tmp_path, dirs_exist_ok=True)
    page.button("frame.again").click().run()
    assert word("problem_title") not in said(page)


@pytest.mark.parametrize("place", PAGES)
def test_a_copy_that_only_shows_has_nothing_to_offer_while_it_is_empty(
    app: OpenPage, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    page = app(place)
    assert word("nothing_yet_read_only") in said(page)
    assert [button.label for button in page.button] == []


def lose_a_table(path: Path) -> None:
    """As if another tool had changed the file behind our back."""
    for file in (path, *path.with_name(path.name + ".snapshots").glob("*.duckdb")):
        with duckdb.connect(str(file)) as connection:
            connection.execute("drop table measures")
