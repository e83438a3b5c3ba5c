"""An agency's own words: its columns, its status words, its departments."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # on the page of a file
    "own.columns.note": (
        "ถ้าอ่านคอลัมน์ใดไม่ตรง เลือกใหม่ได้ บันทึกแล้วระบบจะจำไว้ใช้กับไฟล์ต่อไปของหน่วยงานนี้",
        "Choose again where a column is read wrongly; once saved, it is kept for this agency",
    ),
    "own.column": ("คอลัมน์ {heading} คือ", "Column {heading} holds"),
    "own.statuses": ("คำสถานะที่ไม่รู้จัก {count} คำ", "{count} unknown status words"),
    "own.statuses.note": (
        "เลือกครั้งเดียว ใช้กับทุกแถวที่เขียนอย่างนี้ บันทึกแล้วระบบจะจำไว้ให้หน่วยงานนี้",
        "Choose once for all rows with the word; once saved, it is kept for this agency",
    ),
    "own.statuses.rows": ("× {count} แถว", "× {count} rows"),
    "own.statuses.choose": ("คำนี้หมายถึง", "This word means"),
}
