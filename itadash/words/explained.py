"""How each number is counted, and what changed since the report before."""

WORDS: dict[str, tuple[str, str]] = {
    "explain": ("นับอย่างไร", "How is this counted?"),
    "number.completed": ("เสร็จแล้ว", "Completed"),
    "number.planned": ("ตามแผน", "Planned"),
    "number.in_progress": ("กำลังดำเนินการ", "In progress"),
    "number.not_started": ("ยังไม่เริ่ม", "Not started"),
    "number.not_reported": ("ไม่มีรายงาน", "Not reported"),
    "number.late": ("เกินกำหนด", "Overdue"),
    "number.silent": ("ขาดการรายงาน", "Stopped reporting"),
    "number.due_soon": ("ใกล้ครบกำหนด", "Due soon"),
    "rule.completed": (
        "รายงานล่าสุดถึง {day} บอกว่าเสร็จ · เสร็จ % = {count} ÷ (ทั้งหมด {all} − ยกเลิก {cancelled})",
        (
            "The latest report by {day} says completed · completed % = {count} ÷ (all {all} − "
            "cancelled {cancelled})"
        ),
    ),
    "rule.planned": (
        "วันสิ้นสุดตามแผนมาถึงแล้วใน {day} จะเสร็จหรือไม่ก็ตาม ยกเว้นที่ยกเลิก",
        "The planned end has come by {day}, completed or not, without the cancelled",
    ),
    "rule.in_progress": (
        "รายงานล่าสุดถึง {day} บอกว่ากำลังดำเนินการ",
        "The latest report by {day} says in progress",
    ),
    "rule.not_started": (
        "รายงานล่าสุดถึง {day} บอกว่ายังไม่เริ่ม",
        "The latest report by {day} says not started",
    ),
    "rule.not_reported": (
        "ไม่มีรายงานใดเลยถึง {day} จึงไม่รู้ว่าทำแล้วหรือยัง",
        "No report at all by {day}, so nobody knows",
    ),
    "rule.late": (
        "วันสิ้นสุดผ่านไปแล้วใน {day} แต่ยังไม่เสร็จ และไม่ได้ยกเลิก",
        "The end has passed by {day}, and it is neither completed nor cancelled",
    ),
    "rule.silent": (
        ("เคยรายงาน ยังไม่เสร็จ ถึงเวลาเริ่มแล้ว แต่รายงานล่าสุดเก่ากว่าวันแรกของไตรมาสเต็มก่อน {day}"),
        (
            "Reported before, open and begun, but the latest report is older than the first day of "
            "the last full quarter before {day}"
        ),
    ),
    "rule.due_soon": (
        "ยังไม่เสร็จ และวันสิ้นสุดอยู่ภายใน 30 วันนับจาก {day}",
        "Open, and its end is within 30 days of {day}",
    ),
    "rule.to_confirm": (
        "ในจำนวนนี้ {count} มาตรการอ่านจากข้อความ รอยืนยัน",
        "{count} of them are read from the text, to be confirmed",
    ),
    "counted": ("นับ {count} มาตรการ", "{count} measures counted"),
    "counted.none": ("ไม่มีมาตรการที่นับ", "No measure is counted"),
    "left_out": ("ไม่นับ {count} · {why}", "{count} left out · {why}"),
    "left_out.more": ("และอีก {count} มาตรการ", "and {count} more measures"),
    "why.is_completed": ("เสร็จแล้ว", "completed"),
    "why.is_in_progress": ("กำลังดำเนินการ", "in progress"),
    "why.is_not_started": ("ยังไม่เริ่ม", "not started"),
    "why.is_not_reported": ("ไม่มีรายงาน", "not reported"),
    "why.is_cancelled": ("ยกเลิก ไม่อยู่ในฐาน", "cancelled, not in the base"),
    "why.undated": ("ไม่ระบุกำหนดเวลา", "no deadline"),
    "why.ends_later": ("ยังไม่ถึงกำหนด", "its end is still to come"),
    "why.still_time": ("ยังไม่เลยกำหนด", "its end has not passed"),
    "why.already_late": ("เกินกำหนดแล้ว", "overdue already"),
    "why.not_begun": ("ยังไม่ถึงเวลาเริ่ม", "not to begin yet"),
    "why.heard_of": ("มีรายงานไม่นานมานี้", "reported not long ago"),
    # since the report before
    "changes": (
        "เปลี่ยนไป {count} มาตรการจากรายงานก่อน ({day})",
        "{count} measures changed since the report before ({day})",
    ),
    "changes.none": (
        "ไม่มีมาตรการใดเปลี่ยนจากรายงานก่อน ({day})",
        "No measure changed since the report before ({day})",
    ),
    "changes.percent": ("ร้อยละ {before} → {after}", "{before} % → {after} %"),
    "changes.reported": ("รายงาน {day}", "reported {day}"),
    "changes.by_time": ("เพราะเวลาผ่านไป ไม่มีรายงานใหม่", "by time alone, no new report"),
    "since.more": ("เพิ่มขึ้น {count} จาก {day}", "{count} more since {day}"),
    "since.fewer": ("ลดลง {count} จาก {day}", "{count} fewer since {day}"),
    "since.same": ("เท่าเดิมจาก {day}", "as on {day}"),
    "report_is_old": (
        "รายงานล่าสุด {day} เก่าแล้ว {days} วัน",
        "the latest report, {day}, is {days} days old",
    ),
}
