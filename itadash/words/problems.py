"""What a person is told when something cannot be done: what happened, where, what to do."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "failed": (
        "ทำรายการนี้ไม่สำเร็จ และไม่มีข้อมูลใดเปลี่ยน กรุณาลองอีกครั้ง",
        "This could not be done, and no data has changed. Please try again.",
    ),
    "database_busy": (
        (
            "ขณะนี้มีผู้อื่นกำลังบันทึกข้อมูลอยู่: {who} (ตั้งแต่ {since}) "
            "จึงยังไม่ได้บันทึกรายการนี้ กรุณารอสักครู่แล้วลองอีกครั้ง "
            "หากเปิดไฟล์ฐานข้อมูลไว้ในโปรแกรมอื่น ให้ปิดโปรแกรมนั้นก่อน"
        ),
        (
            "Somebody else is writing to the database: {who} (since {since}). Nothing was "
            "saved. Wait a moment and try again; if another program has the database file "
            "open, close it."
        ),
    ),
    "database_damaged": (
        (
            "เปิดไฟล์ฐานข้อมูล {path} ไม่ได้ ไฟล์อาจเสียหาย หรือไม่ใช่ฐานข้อมูลของ itadash "
            "ไม่มีข้อมูลใดเปลี่ยน กรุณากู้คืนจากไฟล์สำรอง (คำสั่ง restore) หรือเลือกไฟล์อื่น"
        ),
        (
            "The database file {path} cannot be opened: it is damaged, or it is no database "
            "of itadash. Nothing has changed. Restore a backup (command: restore) or choose "
            "another file."
        ),
    ),
    "database_too_new": (
        (
            "ไฟล์ฐานข้อมูล {path} บันทึกโดย itadash รุ่นที่ใหม่กว่า (โครงสร้างขั้นที่ "
            "{found} แต่รุ่นนี้รู้จักถึงขั้นที่ {known}) ไม่มีข้อมูลใดเปลี่ยน กรุณาติดตั้ง "
            "itadash รุ่นใหม่แล้วเปิดอีกครั้ง"
        ),
        (
            "The database file {path} was written by a later itadash (schema step {found}; "
            "this one knows up to {known}). Nothing has changed. Install the later itadash "
            "and open it again."
        ),
    ),
    "plan_outdated": (
        ("มีผู้บันทึกข้อมูลของหน่วยงานและปีนี้หลังจากที่เปิดดูตัวอย่าง จึงยังไม่ได้บันทึก กรุณาตรวจดูตัวอย่างใหม่แล้วยืนยันอีกครั้ง"),
        (
            "Data of this agency and year changed after the preview was made, so nothing was "
            "saved. Look at a new preview and confirm again."
        ),
    ),
    "import_not_found": (
        (
            "ไม่พบการนำเข้าหมายเลข {import_id} ที่จะยกเลิกหรือนำกลับมาได้ "
            "อาจยกเลิกหรือนำกลับไปแล้ว กรุณาดูรายการนำเข้าล่าสุด"
        ),
        (
            "There is no import {import_id} to undo or redo; it may have been done already. "
            "Look at the list of imports."
        ),
    ),
    "name_taken": (
        (
            "“{name}” เป็นชื่อของ “{agency}” อยู่แล้ว จึงยังไม่ได้บันทึก ตรวจตัวสะกดอีกครั้ง "
            "ถ้าเป็นแห่งเดียวกันจริง ให้ถอนการนำเข้าหรือลบชื่อนั้นที่หน่วยงานเดิมก่อน"
        ),
        (
            "“{name}” is a name of “{agency}” already, so nothing was saved. Check the spelling; "
            "if the two are one, first take back its imports, or remove the name there."
        ),
    ),
    "nothing_to_export": (
        "ไม่มีมาตรการตามที่เลือก จึงไม่มีอะไรจะจัดทำเป็นเอกสาร ตรวจหน่วยงาน ปีงบประมาณ และตัวกรอง",
        (
            "No measure matches, so there is nothing to make a document of. Check the agency, the "
            "fiscal year and the filters."
        ),
    ),
    "read_only": (
        ("หน้านี้เปิดให้ดูอย่างเดียว จึงบันทึกหรือแก้ไขไม่ได้ หากต้องการนำเข้าข้อมูล กรุณาใช้เครื่องของเจ้าหน้าที่ผู้รับผิดชอบ"),
        (
            "This copy only shows; nothing can be saved or changed here. To bring in data, "
            "use the computer of the officer in charge."
        ),
    ),
}
