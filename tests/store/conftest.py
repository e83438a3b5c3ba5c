from __future__ import annotations

from pathlib import Path

import pytest

from itadash.store.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "itadash.duckdb")
