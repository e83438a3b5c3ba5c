"""Which files may be read by columns: those whose headings leave nothing to the rows below."""

from __future__ import annotations

from pathlib import Path

import pytest

from itadash.intake.bulk import NotInBulk
from itadash.intake.bulk.opening import opened
from tests.benchmarks.large import HEADER


def written(folder: Path, *lines: str) -> Path:
    file = folder / "table.csv"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


@pytest.mark.parametrize(
    "header",
    [
        "มาตรการ,ผู้รับผิดชอบ,ดำเนินการแล้ว,อยู่ระหว่างดำเนินการ",
        "ประเด็นที่ต้องพัฒนา,มาตรการ,ผู้รับผิดชอบ,ระยะเวลา",
        "ประเด็น,แนวทางแก้ไข,ผู้รับผิดชอบ,ระยะเวลา",
        "มาตรการ,ผู้รับผิดชอบ,ระยะเวลา,ผลลัพธ์",
        "มาตรการ,ผู้รับผิดชอบ,ระยะเวลา,ความก้าวหน้า",
    ],
    ids=["ticks", "matters", "guidance", "outcome", "progress"],
)
def test_what_only_rows_further_down_may_tell_is_left_to_reading_by_rows(
    header: str, tmp_path: Path
) -> None:
    with pytest.raises(NotInBulk, match="content"):
        opened(written(tmp_path, header, "ก ข,ค ง,กองคลัง,จัดทำประกาศและแจ้งเวียนทุกกอง"))


def test_the_table_of_the_benchmark_is_read_by_columns(tmp_path: Path) -> None:
    file = written(
        tmp_path, "รายงานผลการดำเนินการตามมาตรการ" + "," * 7, ",".join(HEADER), "1" + ",ก" * 7
    )
    assert opened(file).layout.fields[1] == "title"
