"""What tests share: a place for a database, and one with the samples in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Protocol

import pytest
import streamlit
from hypothesis import settings
from streamlit.testing.v1 import AppTest

from itadash import importing
from itadash.store.database import Database

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 11, 20)
REPORTS = ROOT.parent / "shared" / "reports"
"""The five whole reports; they are no part of the project, and few machines have them."""

settings.register_profile("same-for-all", derandomize=True, deadline=None)
settings.register_profile("new-ones", deadline=None)
settings.load_profile("same-for-all")
"""A property is tried on the same examples everywhere, however slow the machine;
``pytest --hypothesis-profile=new-ones`` looks for others."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves the whole reports out where they are not at hand: the samples stand in for them."""
    if not REPORTS.is_dir():
        absent = [item for item in items if item.get_closest_marker("reports")]
        items[:] = [item for item in items if item not in absent]
        config.hook.pytest_deselected(items=absent)


@pytest.fixture(autouse=True)
def _a_still_world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The same day for every test, and never the database of whoever runs them."""
    monkeypatch.setenv("ITADASH_TODAY", TODAY.isoformat())
    monkeypatch.setenv("ITADASH_DATABASE", str(tmp_path / "itadash.duckdb"))
    monkeypatch.delenv("ITADASH_READ_ONLY", raising=False)


@pytest.fixture(scope="session")
def samples_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database of the sample reports, made once; copy it, don't change it."""
    folder = tmp_path_factory.mktemp("samples")
    importing.load_samples(Database(folder / "itadash.duckdb"), "tests", TODAY)
    return folder


@pytest.fixture
def empty_database(tmp_path: Path) -> Database:
    """No database yet; the program would make it here."""
    return Database(tmp_path / "itadash.duckdb")


@pytest.fixture
def sample_database(samples_once: Path, tmp_path: Path) -> Database:
    """A database of the sample reports, this test's own; ITADASH_DATABASE names it."""
    shutil.copytree(samples_once, tmp_path, dirs_exist_ok=True)
    return Database(tmp_path / "itadash.duckdb")


class OpenPage(Protocol):
    """Opens a page at an address, as a browser would, and runs it once."""

    def __call__(self, page: str = "dashboard.py", **query: str) -> AppTest: ...


@pytest.fixture
def app() -> Iterator[OpenPage]:
    """Pages without a browser: ``app("pages/imports.py", fiscal_year="2566")``.

    Streamlit keeps what it cached for the whole process; each test starts without.
    """
    streamlit.cache_data.clear()
    streamlit.cache_resource.clear()

    def opened(page: str = "dashboard.py", **query: str) -> AppTest:
        screen = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=30)
        if page != "dashboard.py":
            screen.switch_page(page)
        screen.query_params.update(query)
        return screen.run()

    yield opened
    streamlit.cache_data.clear()
    streamlit.cache_resource.clear()
