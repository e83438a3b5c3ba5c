"""The big screen in the meeting room."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "page_present": ("นำเสนอ", "Present"),
    "present.open": ("นำเสนอบนจอใหญ่", "Present on a big screen"),
    "present.pause": ("หยุด", "Pause"),
    "present.play": ("เล่นต่อ", "Go on"),
    "present.before": ("ก่อนหน้า", "Previous"),
    "present.next": ("ถัดไป", "Next"),
    "present.exit": ("ออก", "Exit"),
    "present.rotate": ("สลับแสดง", "Rotate"),
    "present.departments": ("ส่วนราชการ", "Departments"),
    "present.agencies": ("หน่วยงาน", "Agencies"),
    "present.place": ("{turn} / {count}", "{turn} / {count}"),
}
