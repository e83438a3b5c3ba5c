"""The list of open measures, and the timeline's sentence and legend."""

WORDS: dict[str, tuple[str, str]] = {
    "open_sentence": ("ค้าง {open} มาตรการ", "{open} measures are open"),
    "open_late": ("เกินกำหนด\u00a0{count}", "{count}\u00a0overdue"),
    "open_silent": ("ขาดการรายงาน\u00a0{count}", "{count}\u00a0stopped reporting"),
    "open_calm": ("ไม่มีเกินกำหนด", "none overdue"),
    "open_none": ("ไม่มีงานค้าง", "Nothing is open"),
    "open_none_note": (
        "มาตรการทั้ง {all} เสร็จแล้วหรือยกเลิก",
        "All {all} measures are completed or cancelled",
    ),
    "search": ("ค้นชื่อมาตรการหรือคำในรายงาน", "Search titles and words of reports"),
    "choose_kind": ("แสดง", "Show"),
    "kind_all": ("ทั้งหมด {count}", "All {count}"),
    "kind_late": ("เกินกำหนด {count}", "Overdue {count}"),
    "kind_silent": ("ขาดการรายงาน {count}", "Stopped reporting {count}"),
    "kind_due_soon": ("ใกล้ครบกำหนด {count}", "Due soon {count}"),
    "kind_other": ("อื่น ๆ {count}", "Others {count}"),
    "kind_not_reported": ("ไม่มีรายงาน {count}", "Not reported {count}"),
    "kind_confirm": ("รอยืนยัน {count}", "To confirm {count}"),
    "nothing_found": ("ไม่พบมาตรการที่มีคำว่า “{text}”", "No measure holds “{text}”"),
    "days_left": ("อีก {days}\u00a0วัน", "{days}\u00a0days left"),
    "last_day": ("ครบกำหนดวันนี้", "due today"),
    "due_note": ("กำหนด {day}", "due {day}"),
    "stated_percent": ("ร้อยละ\u00a0{percent}", "{percent}\u00a0%"),
    "more_rows": ("แสดงอีก {count} มาตรการ", "Show {count} more"),
    # the list as plain text
    "copy_list": ("คัดลอกรายการ", "Copy the list"),
    "copy_now": ("คัดลอกข้อความนี้ ไปวางในแชตหรืออ่านในที่ประชุม", "Copy this text for a chat or a meeting"),
    "meeting.head": ("งานที่ค้าง {agency} ปีงบประมาณ {year}", "Open measures, {agency}, {year}"),
    "meeting.counts": ("ณ {day} ค้าง {count} มาตรการ", "As at {day}, {count} measures"),
    "meeting.department": ("{department} ({count})", "{department} ({count})"),
    "meeting.more": ("และอีก {count} มาตรการ", "and {count} more measures"),
    # timeline
    "due_sentence": (
        "ถึงกำหนดแล้ว {due} มาตรการ เสร็จ {done}",
        "{due} measures due, {done} completed",
    ),
    "due_open": ("ค้าง\u00a0{count}", "{count}\u00a0open"),
    "due_all_done": ("ครบตามกำหนด", "all on time"),
    "nothing_due": ("ยังไม่มีมาตรการถึงกำหนด", "No measure is due yet"),
    "no_periods": (
        "ตารางไม่ระบุกำหนดเวลาทั้ง {all} มาตรการ",
        "None of the {all} measures has a period",
    ),
    "timeline_alt": (
        "แผนตามไตรมาสของ {all} มาตรการ แยกตามส่วนราชการ: {counts}",
        "The plan of {all} measures by quarter and department: {counts}",
    ),
    "timeline_key": (
        (
            "แท่ง = ช่วงเวลาตามแผน · ◆ = กำหนดวันเดียวหรือมีแต่วันสิ้นสุด · เส้นประ = "
            "วันที่ของข้อมูล · แตะเพื่อดูมาตรการ"
        ),
        (
            "Bar = planned period · ◆ = a single day or a deadline · dotted = day of the data · "
            "tap to open"
        ),
    ),
    "timeline_follow_up": ("○ = วันที่ต้องรายงานความก้าวหน้า", "○ = a progress report is due"),
    "open_end": ("{day} เป็นต้นไป", "from {day}"),
    "until": ("ภายใน {day}", "by {day}"),
}
