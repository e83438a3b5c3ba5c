"""Files handed out: headings, the words of a template, and what there is to say about them.

Headings and status words of a template are Thai whatever the language of the screen, and are
words that the importer reads.
"""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # headings of a table of measures
    "export.id": ("id", "id"),
    "export.agency": ("ชื่อหน่วยงาน", "Agency"),
    "export.fiscal_year": ("ปีงบประมาณ", "Fiscal year"),
    "export.number": ("ที่", "No."),
    "export.topic": ("หัวข้อ", "Topic"),
    "export.title": ("มาตรการ", "Measure"),
    "export.steps": ("ขั้นตอน", "Steps"),
    "export.departments": ("ผู้รับผิดชอบ", "Department"),
    "export.starts": ("วันเริ่ม", "Starts"),
    "export.ends": ("วันสิ้นสุด", "Ends"),
    "export.quarters": ("ไตรมาส", "Quarter"),
    "export.follow_up": ("กำหนดรายงาน", "Reports due"),
    "export.status": ("สถานะ", "Status"),
    "export.percent": ("ร้อยละ", "Per cent"),
    "export.output": ("ผลการดำเนินการ", "Result"),
    "export.outcome": ("ผลลัพธ์", "Outcome"),
    "export.obstacle": ("ปัญหา/อุปสรรค", "Obstacle"),
    "export.evidence": ("หลักฐาน", "Evidence"),
    "export.note": ("หมายเหตุ", "Note"),
    "export.as_of": ("as_of", "as_of"),
    "export.basis": ("basis", "basis"),
    # status words
    "export.completed": ("ดำเนินการแล้วเสร็จ", "Completed"),
    "export.in_progress": ("อยู่ระหว่างดำเนินการ", "In progress"),
    "export.not_started": ("ยังไม่ดำเนินการ", "Not started"),
    "export.cancelled": ("ยกเลิก", "Cancelled"),
    # sheets, and what Excel says of a cell that it does not take
    "export.sheet": ("มาตรการ", "Measures"),
    "export.lists": ("รายการเลือก", "Lists"),
    "export.choose_status": (
        "เลือกสถานะจากรายการ หรือลบให้ว่างถ้ายังไม่มีรายงาน",
        "Choose a status from the list, or leave the cell blank if nothing is reported",
    ),
    "export.give_percent": ("ใส่ตัวเลข 0 ถึง 100", "Give a number from 0 to 100"),
    # rows to mend
    "export.reason": ("{column}: {sentence}", "{column}: {sentence}"),
    "export.look": ("(ควรดู) {sentence}", "(to look at) {sentence}"),
    "export.to_mend": ("แถวที่ต้องแก้", "rows to mend"),
    "export.choose_sheet": ("แผ่นงานที่จะนำเข้า", "The sheet to bring in"),
    # the terminal
    "export.written": (
        "เขียน {rows} มาตรการลงแฟ้ม {path} แล้ว",
        "{rows} measures are written to {path}",
    ),
    "export.which": (
        "ชื่อแฟ้มต้องลงท้ายด้วย .csv .xlsx .docx หรือ .pdf ไม่ใช่ “{what}”",
        "The file's name must end in .csv, .xlsx, .docx or .pdf, not “{what}”",
    ),
    "export.pdf_only": (
        "ภาพรวมหนึ่งหน้าทำได้เฉพาะแฟ้ม .pdf ไม่ใช่ “{what}”",
        "The overview is made as .pdf only, not “{what}”",
    ),
    "export.bad_round": (
        "“{text}” ไม่ใช่ช่วงเวลาในปีงบประมาณ {year} เช่น รอบ 6 เดือน, ไตรมาส 2, ม.ค. - เม.ย. 66",
        "“{text}” is no time in fiscal year {year}; such as รอบ 6 เดือน, ไตรมาส 2, ม.ค. - เม.ย. 66",
    ),
    "export.to_settle": (
        "ควรตรวจก่อนเผยแพร่ {count} รายการ:",
        "{count} things to settle before publishing:",
    ),
    "export.making": ("กำลังจัดทำเอกสาร…", "Making the document…"),
    # the screen
    "export.template": (
        "ดาวน์โหลดข้อมูลวันนี้เป็นแบบฟอร์ม",
        "Download today's data as a form",
    ),
    "export.template.note": (
        "{agency} ปีงบประมาณ {year} · แก้ในแบบฟอร์มแล้วนำเข้ากลับได้ ไม่แก้ก็ไม่มีอะไรเปลี่ยน",
        "{agency}, fiscal year {year} · Bring it back filled in; unchanged, it changes nothing",
    ),
    "export.template.csv": ("แบบ CSV", "as CSV"),
    "export.template.name": ("แบบฟอร์ม", "form"),
    "export.table": ("ตาราง", "Table"),
    "export.table.xlsx": ("Excel", "Excel"),
    "export.table.of": ("{part} จาก {whole}", "{part} of {whole}"),
    "export.table.csv": ("CSV", "CSV"),
    "export.mend": ("ดาวน์โหลดแถวที่ต้องแก้", "Download the rows to mend"),
    "export.mend.note": (
        "ตารางเดิมของท่าน ช่องที่ต้องแก้เป็นสีแดง เหตุผลอยู่คอลัมน์สุดท้าย แก้แล้วนำเข้าได้ทันที",
        "Your own table; bad cells are red and the last column says why. Mend it and bring it back",
    ),
}
