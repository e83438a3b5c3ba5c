"""Handing a page on: its address, a picture of it, a print of it."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "share": ("แชร์", "Share"),
    "share.link": ("คัดลอกลิงก์ของหน้านี้", "Copy the link to this page"),
    "share.copied": ("คัดลอกแล้ว", "Copied"),
    "share.print": ("พิมพ์หน้านี้ (A4)", "Print this page (A4)"),
    "share.picture": ("บันทึกภาพ", "Save picture"),
    "share.saved": ("บันทึกภาพแล้ว", "Picture saved"),
    "share.note": (
        "ลิงก์เปิดหน้าเดิม ตัวกรองเดิม และวันที่เดิม",
        "The link opens the same page with the same filters and day",
    ),
    "share.source": ("{place} · ข้อมูล ณ {day}", "{place} · as at {day}"),
}
