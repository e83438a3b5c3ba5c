"""What agencies are called: the question about a near name, and the names kept."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # on the page of a file
    "names.ask": ("ไฟล์นี้เป็นของหน่วยงานใด", "Whose file is this?"),
    "names.ask.file": ("ไฟล์เขียนว่า", "The file says"),
    "names.ask.stored": ("คล้ายกับที่มีอยู่แล้ว", "Close to one that is stored"),
    "names.ask.years": ("มีมาตรการปี {years}", "with measures of {years}"),
    "names.same": (
        "แห่งเดียวกัน เขียนต่างกัน: เก็บเข้า {known}",
        "The same, spelled otherwise: keep it with {known}",
    ),
    "names.apart": (
        "คนละแห่ง: เพิ่ม {agency} เป็นหน่วยงานใหม่",
        "Another one: add {agency} as a new agency",
    ),
    "names.ask.note": (
        "ตอบครั้งเดียว บันทึกแล้วจะไม่ถามอีก ถ้าตอบผิด ถอนการนำเข้านี้ออกได้",
        "Answer once; after saving it is not asked again. A wrong answer goes with its import",
    ),
    "plan.refused.agency": (
        "ยังบันทึกไม่ได้ ตอบก่อนว่าเป็นหน่วยงานใด",
        "Cannot be saved yet: say whose file it is",
    ),
    "plan.refused.agency.note": (
        "ชื่อในไฟล์คล้ายหน่วยงานที่มีอยู่แล้ว ตอบข้างล่าง แล้วจะเห็นว่าอะไรจะเปลี่ยน",
        "Its name is close to a stored one. Answer below to see what would change",
    ),
    "names.matching": ("มีอยู่แล้วและมีคำที่พิมพ์ เลือกได้", "Stored agencies with these words, to choose"),
    "names.in_table": (
        "ในตารางเขียนถึง ถ้าใช่ เลือกได้เลย",
        "Named in the table, to choose",
    ),
    "names.new": ("เพิ่มเป็นหน่วยงานใหม่", "added as a new agency"),
    # on the page of departments
    "names.list": ("ชื่อของหน่วยงานนี้", "What this agency is called"),
    "names.list.note": (
        "ไฟล์ที่เขียนชื่อเหล่านี้จะเข้าที่หน่วยงานนี้ ลบชื่อแล้วไม่เปลี่ยนข้อมูลที่บันทึกไว้",
        "Files that say one of these are this agency's; removing one changes nothing stored",
    ),
    "names.list.none": ("ยังไม่มีชื่อที่เขียนต่างกัน", "It has no other spelling yet"),
    "names.remove": ("ลบชื่อนี้", "Remove"),
    "names.add": ("เพิ่มชื่อที่เขียนต่างกัน", "Add a spelling"),
    "names.add.text": ("ชื่อหน่วยงานที่เขียนในไฟล์", "The agency as files write it"),
    "names.add.hint": ("เช่น ชื่อเดิมก่อนยกฐานะ", "for example its former name"),
    "names.needed": ("พิมพ์ชื่อก่อน แล้วกดอีกครั้ง", "Type the name first, then press again"),
    "names.added": ("จำชื่อไว้แล้ว", "The name is remembered"),
    "names.removed": ("ลบชื่อแล้ว", "The name is removed"),
}
