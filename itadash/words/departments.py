"""Each agency's own list of departments, and what else it means by words of its own."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "page_departments": ("ส่วนราชการ", "Departments"),
    "departments.title": ("{count} ส่วนราชการ", "{count} departments"),
    "departments.title.unknown": ("รอยืนยันชื่อ {count}", "{count} names to confirm"),
    "departments.title.empty": ("ยังไม่มีชื่อส่วนราชการ", "No departments are named yet"),
    "departments.empty.note": (
        "เมื่อนำเข้าตารางที่มีผู้รับผิดชอบ ชื่อส่วนราชการของหน่วยงานนี้จะอยู่ที่นี่",
        "Once a table with responsible units is brought in, their names stand here",
    ),
    "departments.unknown": ("ชื่อที่ยังไม่รู้จัก", "Names not known yet"),
    "departments.unknown.note": (
        "บอกครั้งเดียวว่าเป็นหน่วยใด ระบบจะแก้มาตรการที่มีอยู่ และอ่านไฟล์ต่อไปตามนั้น ถอนออกได้ที่ประวัติการนำเข้า",
        "Say once what each is: it corrects what is stored, and later files; it can be undone",
    ),
    "departments.measures": ("{count} มาตรการ", "{count} measures"),
    "departments.same": ("เป็นชื่อเดียวกับ {name}", "Same as {name}"),
    "departments.other": ("เป็นชื่อเดียวกับ (เลือกเอง)", "Same as (choose)"),
    "departments.other.hint": ("เลือกหรือพิมพ์ชื่อส่วนราชการ", "Choose or type a department"),
    "departments.new": ("เป็นหน่วยใหม่ของหน่วยงานนี้", "It is a unit of its own"),
    "departments.save": ("บันทึก", "Save"),
    "departments.list": ("ชื่อที่ใช้อยู่", "Names in use"),
    "departments.own": ("หน่วยของหน่วยงานนี้เอง", "a unit of its own"),
    "departments.aliases": ("เขียนอีกอย่างว่า {names}", "also written {names}"),
    "departments.add": ("เพิ่มคำที่เขียนต่างกัน หรือรวมสองชื่อ", "Add a spelling, or join two names"),
    "departments.add.text": ("ชื่อที่เขียนในตาราง", "The name as tables write it"),
    "departments.add.name": ("คือส่วนราชการ", "is the department"),
    "departments.kept": ("คำที่จำไว้", "Words remembered"),
    "departments.kept.note": (
        "ใช้อ่านไฟล์ต่อไปของหน่วยงานนี้ ลืมแล้วไม่เปลี่ยนข้อมูลที่บันทึกไว้",
        "Later files of this agency are read by these; forgetting one changes nothing stored",
    ),
    "departments.kept.department": ("ชื่อส่วนราชการ", "Department"),
    "departments.kept.column": ("หัวคอลัมน์", "Column"),
    "departments.kept.status": ("คำสถานะ", "Status word"),
    "departments.forget": ("ลืมคำนี้", "Forget"),
    "departments.needs.name": (
        "เลือกหรือพิมพ์ชื่อให้ครบก่อน แล้วกดอีกครั้ง",
        "Choose or type the names first, then press again",
    ),
    "departments.done": (
        "จำไว้แล้ว และแก้มาตรการที่มีอยู่แล้วด้วย",
        "Remembered; the measures stored are corrected",
    ),
    "departments.remembered": ("จำไว้แล้ว", "Remembered"),
    "departments.forgotten": ("ลืมคำนี้แล้ว", "Forgotten"),
}
