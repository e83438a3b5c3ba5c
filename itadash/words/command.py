"""What the command line says to a person."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # wrong usage
    "command.bad_date": (
        "อ่านวันที่ “{text}” ไม่ได้ เขียนเป็น 2023-04-30 หรือ 30 เมษายน 2566",
        "“{text}” is no date; write 2023-04-30 or 30 เมษายน 2566",
    ),
    "command.bad_year": (
        "“{text}” ไม่ใช่ปีงบประมาณ พ.ศ. เช่น 2568",
        "“{text}” is no fiscal year in the Buddhist Era, such as 2568",
    ),
    "command.bad_quarter": (
        "“{text}” ไม่ใช่ไตรมาส 1 ถึง 4",
        "“{text}” is no quarter from 1 to 4",
    ),
    "command.bad_line": (
        "บรรทัดที่ {line} ไม่ใช่ข้อความแบบ JSON หนึ่งข้อความ",
        "line {line} is not one JSON string",
    ),
    # what went wrong
    "command.unexpected": (
        (
            "ทำต่อไม่ได้เพราะข้อผิดพลาดที่ไม่คาดไว้ ไม่มีอะไรถูกบันทึกเพิ่ม ลองใหม่อีกครั้ง"
            " ถ้ายังเป็นอยู่ แจ้งผู้ดูแลพร้อมข้อความนี้: {what}"
        ),
        (
            "Something unforeseen stopped this command and nothing more was written. Try again;"
            " if it stays, tell whoever looks after itadash this: {what}"
        ),
    ),
    "command.file_problem": (
        "ใช้แฟ้ม {path} ไม่ได้: {what}",
        "The file {path} cannot be used: {what}",
    ),
    "other_file_refused": (
        "ยังไม่ได้บันทึกแฟ้มนี้ เพราะแฟ้มอื่นในคำสั่งเดียวกันถูกปฏิเสธ แก้แฟ้มนั้นแล้วสั่งใหม่",
        (
            "This file is fine but was not saved, as another one in the same command was refused;"
            " mend that one and give the command again"
        ),
    ),
    "command.not_narrowed": (
        "คำตอบนี้ไม่มีมาตรการ จึงไม่กรองตาม {names}",
        "This answer holds no measures, so {names} do not narrow it",
    ),
    # an import
    "command.working": ("กำลังอ่าน {file} …", "Reading {file} …"),
    "command.saving": ("กำลังบันทึก {file} …", "Saving {file} …"),
    "command.saved": ("บันทึกแล้ว เป็นการนำเข้าครั้งที่ {number}", "Saved as import {number}"),
    "command.nothing_new": ("ไม่มีอะไรใหม่ จึงไม่ได้บันทึก", "Nothing is new, so nothing was saved"),
    "command.rehearsed": ("ยังไม่ได้บันทึก (ลองดูเท่านั้น)", "Not saved: this was a dry run"),
    "command.refused": (
        "ไม่ได้บันทึก เพราะมีข้อที่ต้องแก้ก่อน",
        "Not saved: something must be mended first",
    ),
    "command.counts": (
        "{rows} แถว: ใหม่ {new} เปลี่ยน {changed} เหมือนเดิม {unchanged} ข้าม {skipped}",
        "{rows} rows: {new} new, {changed} changed, {unchanged} unchanged, {skipped} skipped",
    ),
    "command.take_back": (
        "ถอนออกได้ด้วย: python -m itadash undo {number}",
        "To take it back: python -m itadash undo {number}",
    ),
    "command.where": ("แถว {row}", "row {row}"),
    "command.severity.error": ("ต้องแก้", "must be mended"),
    "command.severity.warning": ("ควรดู", "look at this"),
    "command.severity.note": ("แจ้งให้ทราบ", "for information"),
    "command.suggestion": (
        (
            "แถว {row} “{title}” น่าจะเป็นมาตรการ “{measure_title}” (คล้าย {score} %)"
            " ถ้าใช่ สั่งใหม่พร้อม --accept-suggestions"
        ),
        (
            "Row {row} “{title}” looks like the measure “{measure_title}” ({score} % alike);"
            " if it is, give the command again with --accept-suggestions"
        ),
    ),
    # other changes
    "command.undone": (
        "ถอนการนำเข้าครั้งที่ {number} ออกแล้ว",
        "Import {number} is taken back",
    ),
    "command.redone": (
        "นำการนำเข้าครั้งที่ {number} กลับมาแล้ว",
        "Import {number} is back",
    ),
    "command.backed_up": ("สำรองข้อมูลไว้ที่ {path} แล้ว", "Backed up to {path}"),
    "command.restored": (
        "เรียกคืนข้อมูลจาก {path} แล้ว ข้อมูลก่อนหน้านั้นเก็บไว้ที่ {aside}",
        "Restored from {path}; what was there before is kept in {aside}",
    ),
    # answers
    "command.nothing": ("ไม่มีข้อมูลตามที่ถาม", "There is nothing to show"),
    "command.everyone": ("ทุกหน่วยงาน", "all agencies"),
    "command.every_year": ("ทุกปี", "all years"),
    "command.head": (
        "{agency} ปีงบประมาณ {year} ข้อมูล ณ {day}",
        "{agency}, fiscal year {year}, as of {day}",
    ),
    "command.completion": (
        "เสร็จ {completed} จาก {counted} มาตรการ ({percent} %) ตามแผนควรเสร็จ {planned} %",
        "{completed} of {counted} measures completed ({percent} %), {planned} % planned",
    ),
    "command.progress": (
        "ความก้าวหน้าเฉลี่ย {average} %   ถ่วงน้ำหนัก {weighted} %",
        "average progress {average} %, weighted {weighted} %",
    ),
    "command.measures": ("มาตรการ", "Measures"),
    "command.undated": ("ไม่ระบุเวลา", "Undated"),
    "command.narrative": ("อ่านจากข้อความ", "Read from text"),
    "command.percent": ("ร้อยละ", "Per cent"),
    "command.number": ("ที่", "No."),
    "command.title": ("มาตรการ", "Measure"),
    "command.ends": ("สิ้นสุด", "Ends"),
    "command.indicator": ("ตัวชี้วัด", "Indicator"),
    "command.instrument": ("เครื่องมือ", "Instrument"),
    "command.score": ("คะแนน", "Score"),
    "command.scores_head": ("{agency} ปี {year}", "{agency}, {year}"),
    "command.total": ("รวม {total} ระดับ {level}", "Total {total}, level {level}"),
    "command.import": ("ครั้งที่", "Import"),
    "command.at": ("เมื่อ", "When"),
    "command.who": ("โดย (ไม่ได้ตรวจสอบ)", "By (not verified)"),
    "command.file": ("แฟ้ม", "File"),
    "command.agency": ("หน่วยงาน", "Agency"),
    "command.fiscal_year": ("ปี", "Year"),
    "command.new": ("ใหม่", "New"),
    "command.changed": ("เปลี่ยน", "Changed"),
    "command.note": ("หมายเหตุ", "Note"),
    "command.is_undone": ("ถอนออกแล้ว", "taken back"),
    "command.is_sample": ("ตัวอย่าง", "sample"),
}
