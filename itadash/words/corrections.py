"""What a person confirms or sets right by hand."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "correct.title": ("ยืนยันหรือแก้ไข", "Confirm or correct"),
    "correct.note": (
        "สิ่งที่แก้จะบันทึกเป็นรายการหนึ่งในประวัติการนำเข้า ถอนออกได้ทุกเมื่อ ช่องที่เว้นว่างไม่ลบข้อมูลเดิม",
        "What you set is listed with the imports and can be taken back; blanks erase nothing",
    ),
    "correct.narrative": (
        "สถานะนี้อ่านจากข้อความผลในตาราง ถ้าตรงกับความจริง กดยืนยันได้เลย",
        "This status was read from the words of the result; if it is true, confirm it",
    ),
    "correct.confirm": ("ยืนยันว่า{status}", "Confirm: {status}"),
    "correct.who": ("ชื่อผู้แก้ไข", "Your name"),
    "correct.what": ("จะแก้อะไร", "What to correct"),
    "correct.what.status": ("แก้สถานะหรือยกเลิก", "Status, or cancel"),
    "correct.what.plan": ("แก้ส่วนราชการหรือระยะเวลา", "Departments or period"),
    "correct.status": ("สถานะ", "Status"),
    "correct.percent": ("ทำแล้วร้อยละ (เฉพาะกำลังดำเนินการ)", "Per cent done (if in progress)"),
    "correct.day": ("ข้อมูล ณ วันที่", "As of"),
    "correct.words": ("ข้อความผล หรือเหตุผลที่ยกเลิก", "The result, or why it is cancelled"),
    "correct.departments": ("ส่วนราชการ", "Departments"),
    "correct.starts": ("วันเริ่ม", "First day"),
    "correct.ends": ("วันสิ้นสุด", "Last day"),
    "correct.save": ("บันทึกการแก้ไข", "Save the correction"),
    "correct.needs.who": (
        "พิมพ์ชื่อผู้แก้ไขก่อน แล้วกดอีกครั้ง",
        "Type your name first, then press again",
    ),
    "correct.needs.reason": (
        "การยกเลิกต้องบอกเหตุผล พิมพ์เหตุผลแล้วกดอีกครั้ง",
        "To cancel, say why; type the reason and press again",
    ),
    "correct.needs.day": (
        "อ่านวันที่ไม่ได้ เขียนเป็น วัน เดือน ปี เช่น 30 เม.ย. 2566",
        "The day cannot be read; write day, month, year, such as 30 เม.ย. 2566",
    ),
    "correct.needs.past": (
        "วันที่ของรายงานยังมาไม่ถึง ใส่วันนี้หรือก่อนหน้า",
        "The day of the report has not come yet; give today or an earlier day",
    ),
    "correct.needs.order": (
        "วันสิ้นสุดอยู่ก่อนวันเริ่ม ตรวจวันที่แล้วกดอีกครั้ง",
        "The last day is before the first; check the days and press again",
    ),
    "correct.done": ("บันทึกการแก้ไข {count} มาตรการแล้ว", "{count} measures corrected"),
    "correct.same": ("ตรงกับที่มีอยู่แล้ว จึงไม่มีอะไรต้องบันทึก", "It says so already; nothing to save"),
    "correct.undone": ("ถอนการแก้ไขออกแล้ว", "The correction is taken back"),
    "correct.undo": ("ถอนการแก้ไขนี้", "Take this back"),
    "correct.by": ("แก้โดย {who}", "Set by {who}"),
    "correct.import": ("แก้ไขโดยเจ้าหน้าที่", "Corrected by an officer"),
    "correct.record": (
        "แก้โดย {who} · รายการที่ {number} ในประวัติการนำเข้า",
        "Set by {who} · entry {number} of the import history",
    ),
    "confirm.title": (
        "ยืนยันผลที่อ่านจากข้อความ {count} มาตรการ",
        "Confirm {count} results read from words",
    ),
    "confirm.note": (
        "เอาเครื่องหมายออกจากข้อที่ยังไม่แน่ใจ แล้วกดยืนยันครั้งเดียว",
        "Clear the ones you are not sure of, then confirm the rest at once",
    ),
    "confirm.save": ("ยืนยันทุกข้อที่เลือก", "Confirm all that are ticked"),
    "confirm.all": ("ดูและยืนยันทั้ง {count}", "See and confirm all {count}"),
    "confirm.none": ("ยังไม่ได้เลือกข้อใด", "Nothing is ticked"),
}
