"""The overview as one printed page."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "page.overview": ("ภาพรวมหนึ่งหน้า", "Overview on one page"),
    "page.place": (
        "{agency} · ปีงบประมาณ พ.ศ. {year} · ข้อมูล ณ วันที่ {day}",
        "{agency} · {year} · {day}",
    ),
    "page.planned": (
        "ตามแผนควรเสร็จ {planned} จาก {dated} ({percent} %)",
        "{planned} of {dated} due by now ({percent} %)",
    ),
    "page.no_deadlines": ("ไม่มีมาตรการที่ระบุกำหนดเวลา", "No measure has a deadline"),
    "page.open": ("ค้าง {count} มาตรการ", "{count} open"),
    "page.narrative": (
        "อ่านจากข้อความ {count} รอยืนยัน",
        "{count} read from the text, to be confirmed",
    ),
    "page.due_in": ("อีก {days} วัน", "in {days} days"),
    "page.among": ("ในจำนวนที่ค้าง:", "Among the open ones:"),
    "page.more": ("และอีก {count} มาตรการ", "and {count} more"),
    "page.curve": ("เสร็จจริงเทียบกับแผน", "Completed against planned"),
    "page.matrix": (
        "ส่วนราชการ × ไตรมาสที่ครบกำหนด",
        "Department by the quarter measures fall due in",
    ),
    "page.done": ("เสร็จ", "Done"),
}
