"""The page that makes documents."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "page_export": ("ส่งออกรายงาน", "Export"),
    "export.page.ready.report": ("รายงานผลพร้อมเผยแพร่", "The report is ready to publish"),
    "export.page.ready.measures": ("มาตรการพร้อมเผยแพร่", "The measures are ready to publish"),
    "export.page.ready.overview": ("ภาพรวมพร้อมเข้าประชุม", "The overview is ready for the meeting"),
    "export.page.unready": (
        "ควรตรวจ {count} มาตรการก่อนเผยแพร่",
        "{count} measures to settle before publishing",
    ),
    "export.page.detail": (
        "{count} มาตรการ · ข้อมูล ณ {day} · {round}",
        "{count} measures · as at {day} · {round}",
    ),
    "export.page.filters": ("กรองเฉพาะ {filters}", "only {filters}"),
    # choices
    "export.page.choices": ("เลือกเอกสาร", "Choose a document"),
    "export.page.document": ("เอกสาร", "Document"),
    "export.page.measures": ("มาตรการ", "Measures"),
    "export.page.report": ("รายงานผล", "Report"),
    "export.page.overview": ("ภาพรวม 1 หน้า", "Overview"),
    "export.page.round": ("รอบรายงาน", "Round"),
    "export.page.round.day": ("ตั้งแต่ต้นปีถึงวันที่ของข้อมูล", "From the start of the year to the day"),
    "export.page.round.months": ("รอบ {months} เดือน", "First {months} months"),
    "export.page.round.quarter": ("ไตรมาส {quarter}", "Quarter {quarter}"),
    "export.page.round.span": ("เลือกช่วงเดือนเอง", "Other months"),
    "export.page.span": ("ตั้งแต่เดือน ถึงเดือน", "From month to month"),
    "export.page.digits": ("ตัวเลข", "Digits"),
    "export.page.digits.thai": ("ไทย ๑๒๓", "Thai ๑๒๓"),
    "export.page.digits.arabic": ("อารบิก 123", "Arabic 123"),
    "export.page.columns": ("คอลัมน์", "Columns"),
    "export.page.columns.own": ("ตามตารางของหน่วยงาน", "The office's own"),
    "export.page.columns.full": ("ครบ 6 คอลัมน์", "The full six"),
    "export.page.place": ("อำเภอและจังหวัด (ถ้าต้องการ)", "District and province (if wanted)"),
    "export.page.place.hint": ("อำเภอ… จังหวัด…", "อำเภอ… จังหวัด…"),
    "export.page.memo": ("มีหน้าบันทึกข้อความ", "With a memorandum"),
    "export.page.docx": ("ดาวน์โหลด Word", "Download Word"),
    "export.page.pdf": ("ดาวน์โหลด PDF", "Download PDF"),
    "export.page.long": (
        "แฟ้มนี้มี {count} มาตรการ จัดทำประมาณ {seconds} วินาที",
        "This file has {count} measures and takes about {seconds} seconds to make",
    ),
    "export.page.folder": (
        "หน้าเดียวสำหรับแฟ้มประชุม มีแผนภูมิและที่มาของตัวเลข",
        "One page for the meeting folder, with its charts and where its numbers come from",
    ),
    "export.page.editable": (
        "Word แก้ต่อและลงนามได้ PDF พร้อมเผยแพร่ ข้อความของหน่วยงานคงตามที่รายงาน",
        "Word to edit and sign, PDF to publish; the office's own words stand as reported",
    ),
    # settling
    "export.page.settle": ("ควรตรวจก่อนเผยแพร่", "To settle before publishing"),
    "export.page.settle.none": (
        "ไม่มีเรื่องค้าง: ผลยืนยันแล้ว มีกำหนดเวลาและหลักฐานครบ ไม่มีชื่อหน่วยงานอื่น",
        "Nothing open: results are confirmed, dated and evidenced, and no other agency is named",
    ),
    "export.page.settle.none.measures": (
        "ไม่มีเรื่องค้าง: มีกำหนดเวลาครบ และไม่มีชื่อหน่วยงานอื่นในข้อความ",
        "Nothing open: all are dated, and no other agency is named",
    ),
    "export.page.settle.more": ("และอีก {count} มาตรการ", "and {count} more"),
    "export.page.page": ("ตัวอย่างหน้า {page} ของ{document}", "Page {page} of {document}, preview"),
    "export.page.shortened": (
        "ตัวอย่างแสดง {shown} มาตรการแรกจาก {count} แฟ้มที่ดาวน์โหลดมีครบ",
        "The preview shows the first {shown} of {count} measures; the file has all of them",
    ),
    # tables
    "export.page.tables": ("ตารางข้อมูล", "Tables"),
    "export.page.book": ("ดาวน์โหลดทั้งหน่วยงานเป็น Excel", "Download everything as Excel"),
    "export.page.book.note": (
        "หนึ่งแผ่นงานต่อหนึ่งตาราง: {sheets} แผ่นแรกนำเข้ากลับได้ ไม่แก้ก็ไม่มีอะไรเปลี่ยน",
        "A sheet a table: {sheets}. The first can be imported again; unchanged, it changes nothing",
    ),
    "export.page.table": ("ตารางเดียวเป็น CSV", "One table as CSV"),
    "export.page.csv": ("ดาวน์โหลด CSV", "Download CSV"),
    "export.page.everything": ("ข้อมูลทั้งหมด", "all data"),
}
