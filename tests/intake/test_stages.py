"""Whoever waits for an import hears how far it has come."""

from __future__ import annotations

from pathlib import Path

from itadash import importing
from itadash.intake.stages import Stage
from itadash.store.database import Database
from tests.conftest import TODAY

ROWS = "\n".join(f"มาตรการที่ {number},กองคลัง" for number in range(1, 601))
FILE = f"อบต.ทดสอบ ปีงบประมาณ 2568\nมาตรการ,ผู้รับผิดชอบ\n{ROWS}".encode()


def test_a_reading_tells_its_stages_in_order_and_how_much_is_done(tmp_path: Path) -> None:
    heard: list[tuple[Stage, float]] = []
    database = Database(tmp_path / "itadash.duckdb")
    importing.preview(
        FILE, "a.csv", database, today=TODAY, tell=lambda stage, done: heard.append((stage, done))
    )
    assert list(dict.fromkeys(stage for stage, _ in heard)) == list(Stage)
    shares = [done for stage, done in heard if stage is Stage.READING]
    assert shares == sorted(shares)
    assert len(shares) > 2
    assert 0 <= shares[0] < shares[-1] < 1
