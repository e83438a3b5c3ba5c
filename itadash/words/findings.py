"""What the officer is told about a file or a row: what, where, what to do.

The row, the column and the cell are shown beside the sentence.
"""

from __future__ import annotations

FILE: dict[str, tuple[str, str]] = {
    "file_empty": (
        "ไฟล์ว่างเปล่า ไม่มีข้อความใดเลย เปิดไฟล์ดูว่าบันทึกตารางแล้ว จึงนำเข้าใหม่",
        "The file is empty. Open it, check that the table was saved, and bring it in again.",
    ),
    "file_too_large": (
        "ไฟล์มีขนาด {size} เมกะไบต์ เกิน {limit} เมกะไบต์ แบ่งตารางเป็นหลายไฟล์ หรือลบรูปและแผ่นงานอื่นออก",
        "The file has {size} MB, more than {limit} MB. Split the table into several files.",
    ),
    "file_too_many_rows": (
        "ไฟล์มี {rows} แถวขึ้นไป เกิน {limit} แถว แบ่งตารางเป็นหลายไฟล์",
        "The file has {rows} rows or more, above {limit}. Split the table into several files.",
    ),
    "file_other_kind": (
        "เนื้อไฟล์เป็น {kind} ไม่ใช่ตาราง เปิดหรือคัดลอกตารางไปไว้ใน Excel แล้วบันทึกเป็น .xlsx",
        (
            "What the file holds is {kind}, not a table."
            " Open the table in Excel, or copy it there, and save that as .xlsx."
        ),
    ),
    "file_protected": (
        (
            "สมุดงานนี้ตั้งรหัสผ่านไว้ จึงเปิดอ่านไม่ได้ เปิดใน Excel เลือก แฟ้ม › ข้อมูล › ป้องกันสมุดงาน ›"
            " เข้ารหัสลับด้วยรหัสผ่าน ลบรหัสออก บันทึก แล้วนำเข้าใหม่"
        ),
        (
            "This workbook is protected by a password. In Excel choose File › Info › Protect"
            " Workbook › Encrypt with Password, clear the password, save, and bring it in again."
        ),
    ),
    "file_old_workbook": (
        (
            "ไฟล์นี้เป็นสมุดงานแบบเก่า (.xls ของ Excel 97-2003) เปิดใน Excel แล้วเลือก บันทึกเป็น"
            " “สมุดงาน Excel (.xlsx)”"
        ),
        (
            "This is an old workbook (.xls of Excel 97-2003)."
            " Open it in Excel and choose Save as “Excel Workbook (.xlsx)”."
        ),
    ),
    "file_binary_workbook": (
        "ไฟล์นี้เป็นสมุดงานแบบไบนารี (.xlsb) เปิดใน Excel แล้วเลือก บันทึกเป็น “สมุดงาน Excel (.xlsx)”",
        (
            "This is a binary workbook (.xlsb)."
            " Open it in Excel and choose Save as “Excel Workbook (.xlsx)”."
        ),
    ),
    "file_open_document": (
        "ไฟล์นี้เป็น OpenDocument (.ods หรือ .odt) เปิดใน LibreOffice หรือ Excel แล้วเลือก บันทึกเป็น .xlsx",
        (
            "This is an OpenDocument file (.ods or .odt)."
            " Open it in LibreOffice or Excel and choose Save as .xlsx."
        ),
    ),
    "file_word_document": (
        "ไฟล์นี้เป็นเอกสาร Word คัดลอกตารางจาก Word ไปวางในแผ่นงาน Excel แล้วบันทึกเป็น .xlsx",
        ("This is a Word document. Copy its table into an Excel sheet and save that as .xlsx."),
    ),
    "file_other_archive": (
        "ไฟล์นี้เป็นไฟล์บีบอัด (zip) ไม่ใช่สมุดงาน แตกไฟล์ก่อน แล้วนำเข้าไฟล์ .xlsx หรือ .csv ที่อยู่ข้างใน",
        (
            "This is a zip archive and no workbook, whatever its name says."
            " Unpack it and bring in the .xlsx or .csv inside."
        ),
    ),
    "file_damaged_workbook": (
        (
            "สมุดงานนี้เสียหายหรือดาวน์โหลดมาไม่ครบ เปิดใน Excel ดูก่อน ถ้าเปิดได้ บันทึกใหม่เป็น .xlsx"
            " ถ้าเปิดไม่ได้ ขอไฟล์จากเจ้าของอีกครั้ง"
        ),
        (
            "This workbook is damaged or was not downloaded whole. If Excel opens it, save it anew"
            " as .xlsx; if not, ask its owner for the file again."
        ),
    ),
    "file_unpacks_too_large": (
        (
            "สมุดงานนี้เล็กแต่คลายออกมาใหญ่เกิน {limit} เมกะไบต์ คัดลอกเฉพาะตารางไปไว้ในสมุดงานใหม่"
            " หรือบันทึกเป็น “CSV UTF-8”"
        ),
        (
            "This workbook is small but unpacks to more than {limit} MB."
            " Copy the table alone into a new workbook, or save it as “CSV UTF-8”."
        ),
    ),
    "file_too_many_parts": (
        "ไฟล์นี้มีชิ้นส่วนข้างในเกิน {limit} ชิ้น คัดลอกเฉพาะตารางไปไว้ในสมุดงานใหม่",
        "This file holds more than {limit} parts. Copy the table alone into a new workbook.",
    ),
    "file_no_such_sheet": (
        "ไม่มีแผ่นงานชื่อ “{sheet}” ที่เห็นได้ในสมุดงานนี้ เลือกจาก: {sheets}",
        "The workbook shows no sheet named “{sheet}”. Choose one of: {sheets}",
    ),
    "file_html": (
        "ไฟล์นี้เป็นหน้าเว็บ (HTML หรือ XML) ที่เปลี่ยนชื่อเป็น CSV เปิดใน Excel แล้วเลือก บันทึกเป็น “CSV UTF-8”",
        (
            "This is a web page (HTML or XML) named as CSV."
            " Open it in Excel and choose Save as “CSV UTF-8”."
        ),
    ),
    "file_nul_bytes": (
        (
            "ไฟล์มีอักขระที่ไม่ใช่ข้อความ อาจบันทึกเป็น Unicode แบบไม่มีเครื่องหมายนำ หรือไฟล์เสียหาย"
            " บันทึกใหม่เป็น “CSV UTF-8”"
        ),
        (
            "The file holds bytes that are no text: Unicode without its mark, or a damaged file."
            " Save it again as “CSV UTF-8”."
        ),
    ),
    "file_unknown_encoding": (
        "อ่านรหัสอักษรไม่ได้ที่บรรทัด {line} (ลองเป็น {encoding}) บันทึกใหม่เป็น “CSV UTF-8”",
        (
            "The letters of line {line} cannot be read (tried {encoding})."
            " Save the file again as “CSV UTF-8”."
        ),
    ),
    "file_mojibake": (
        (
            "ตัวอักษรเพี้ยนอยู่ในไฟล์แล้ว เช่น “{sample}” เพราะเคยเปิดด้วยรหัสอักษรผิดแล้วบันทึกทับ"
            " กลับไปที่ไฟล์ต้นฉบับ แล้วบันทึกเป็น “CSV UTF-8”"
        ),
        (
            "The letters are garbled inside the file, such as “{sample}”: it was once opened in a"
            " wrong encoding and saved. Go back to the original and save it as “CSV UTF-8”."
        ),
    ),
    "file_question_marks": (
        (
            "ตัวอักษรไทยหายไป เหลือแต่ ??? เพราะบันทึกเป็น CSV ที่ไม่รองรับภาษาไทย"
            " กลับไปที่ไฟล์ต้นฉบับ แล้วบันทึกเป็น “CSV UTF-8”"
        ),
        (
            "The Thai letters are lost and only ??? is left. Go back to the original and save it as"
            " “CSV UTF-8”."
        ),
    ),
    "file_unbalanced_quote": (
        'เครื่องหมายคำพูด (") เปิดไว้แล้วไม่ปิด ราวแถวที่ {row} จึงแบ่งช่องไม่ได้ แก้แถวนั้น หรือบันทึกใหม่จาก Excel',
        (
            'A quotation mark (") opened near row {row} is not closed, so cells cannot be told'
            " apart. Mend that row, or save the file again from Excel."
        ),
    ),
    "file_cell_too_long": (
        "แถวที่ {row} มีช่องที่ยาวเกิน 32,767 ตัวอักษร มักเกิดจากเครื่องหมายคำพูดที่ไม่ปิด แก้แถวนั้นก่อน",
        (
            "Row {row} has a cell of more than 32,767 characters, often a quotation mark left open."
            " Mend that row."
        ),
    ),
    "file_too_many_columns": (
        "แถวที่ {row} มี {columns} คอลัมน์ เกิน 500 ตรวจตัวคั่นของไฟล์ หรือลบคอลัมน์ที่ไม่ใช้",
        (
            "Row {row} has {columns} columns, more than 500. Check the delimiter, or delete unused"
            " columns."
        ),
    ),
    "file_too_many_cells": (
        (
            "แผ่นงานกว้างหรือยาวเกินไป ({rows} แถว {columns} คอลัมน์)"
            " ลบแถวและคอลัมน์ที่ไม่ใช่ตาราง หรือแบ่งเป็นหลายไฟล์"
        ),
        (
            "The sheet is too large ({rows} rows of {columns} columns). Delete what is not the"
            " table, or split it into several files."
        ),
    ),
    "file_no_header": (
        (
            "ไม่พบแถวหัวตารางที่มีคำเช่น มาตรการ ผู้รับผิดชอบ ระยะเวลา ผลการดำเนินการ"
            " ใส่หัวตารางเหนือข้อมูลแล้วนำเข้าใหม่"
        ),
        (
            "No heading row was found with words such as มาตรการ, ผู้รับผิดชอบ, ระยะเวลา,"
            " ผลการดำเนินการ. Put one above the data and bring the file in again."
        ),
    ),
    "file_header_only": (
        "ไฟล์มีแต่หัวตาราง ไม่มีแถวข้อมูล ตรวจว่าบันทึกแผ่นงานที่ถูกต้อง",
        "The file has headings and no rows. Check that the right sheet was saved.",
    ),
}

CONTEXT: dict[str, tuple[str, str]] = {
    "found_agency": (
        "พบชื่อหน่วยงานในหัวเรื่องหรือชื่อไฟล์: {agency}",
        "Agency found in the title or file name: {agency}",
    ),
    "found_fiscal_year": (
        "พบปีงบประมาณในหัวเรื่องหรือชื่อไฟล์: {year}",
        "Fiscal year found in the title or file name: {year}",
    ),
    "found_as_of": (
        "พบรอบรายงานในหัวเรื่อง ข้อมูล ณ {day}",
        "Report period found in the title, to {day}",
    ),
    "agency_differs": (
        "ชื่อหน่วยงานไม่ตรงกัน ใช้ “{used}” ไม่ใช้ “{other}” ตรวจว่าเป็นไฟล์ที่ถูกต้อง",
        (
            "The agency is given in two ways: “{used}” is used, not “{other}”."
            " Check that it is the right file."
        ),
    ),
    "fiscal_year_differs": (
        "ปีงบประมาณไม่ตรงกัน ใช้ {used} ไม่ใช้ {other} ตรวจว่าเป็นไฟล์ของปีที่ถูกต้อง",
        (
            "The fiscal year is given in two ways: {used} is used, not {other}."
            " Check that it is the file of the right year."
        ),
    ),
    "as_of_differs": (
        "วันที่ของข้อมูลไม่ตรงกัน ใช้ {used} ไม่ใช้ {other}",
        "The day of the report is given in two ways: {used} is used, not {other}.",
    ),
    "agency_nearly_known": (
        (
            "“{agency}” คล้าย “{known}” ที่มีอยู่แล้ว ถ้าเป็นหน่วยงานเดียวกัน ให้ระบุชื่อตามที่มีอยู่"
            " ถ้าเป็นคนละแห่ง ให้ใส่ชื่อเต็มตรงกันทั้งในหัวเรื่องของไฟล์และในช่องหน่วยงาน หรือเลือกคำตอบที่หน้านำเข้า"
        ),
        (
            "“{agency}” is close to “{known}”, which is stored. If they are one, give the stored"
            " name; if not, give the same full name in the file's title and as the agency, or"
            " choose the answer on the upload page."
        ),
    ),
    "agency_spelled": (
        "“{agency}” คือ “{known}” เขียนต่างกัน บันทึกแล้วไฟล์ต่อไปที่เขียนอย่างนี้จะไม่ถามอีก",
        (
            "“{agency}” is “{known}”, spelled otherwise; once saved, later files with this spelling"
            " are not asked about."
        ),
    ),
    "agency_apart": (
        "“{agency}” เป็นอีกแห่งหนึ่ง ไม่ใช่ “{known}” บันทึกแล้วจะไม่ถามอีก",
        "“{agency}” is another agency, not “{known}”; once saved, this is not asked again.",
    ),
    "agency_remembered": (
        "ไฟล์เขียนว่า “{agency}” ซึ่งเคยบอกไว้ว่าคือ “{known}” แก้ได้ที่หน้าส่วนราชการ",
        (
            "The file says “{agency}”, which was said to be “{known}”; the page Departments can"
            " change that."
        ),
    ),
    "agency_namesakes": (
        "มีหน่วยงานชื่อนี้อยู่อีก: {others} ไฟล์นี้เก็บเข้า “{agency}” ตรวจว่าเป็นแห่งที่ถูกต้อง",
        (
            "Other agencies have this name: {others}. This file is kept with “{agency}”; check"
            " that it is the right one."
        ),
    ),
    "found_province": (
        "พบจังหวัดของ “{known}” ในไฟล์: {province}",
        "The province of “{known}” was found in the file: {province}.",
    ),
    "several_agencies": (
        "ไฟล์มีหลายหน่วยงาน: {agencies} แยกเป็นไฟล์ละหนึ่งหน่วยงาน",
        "The file is about several agencies: {agencies}. Make one file of each.",
    ),
    "no_agency": (
        "ไม่พบชื่อหน่วยงานในไฟล์ ใส่ชื่อหน่วยงานก่อนนำเข้า",
        "The file names no agency. Give the agency and bring it in again.",
    ),
    "assessed_year": (
        "หัวเรื่องบอกเพียงปีที่ประเมิน ({year}) ไม่ได้บอกปีงบประมาณของมาตรการ",
        "The title names only the year assessed ({year}), not the fiscal year of the measures.",
    ),
    "no_fiscal_year": (
        "ไม่พบปีงบประมาณในไฟล์ ใส่ปีงบประมาณก่อนนำเข้า",
        "The file names no fiscal year. Give the year and bring it in again.",
    ),
    "other_sheets": (
        "อ่านแผ่นงาน “{used}” แผ่นงานอื่นที่มีตารางด้วยและยังไม่ได้อ่าน: {others}",
        "The sheet “{used}” was read. Others hold a table too and were not read: {others}",
    ),
    "column_unknown": (
        "ไม่รู้จักหัวคอลัมน์นี้ จึงไม่ได้อ่าน ข้อความเดิมยังเก็บไว้",
        "This heading is not known, so the column is not read; its text is kept.",
    ),
    "column_doubled": (
        "มีหลายคอลัมน์ที่บอกเรื่องเดียวกัน ใช้คอลัมน์ “{chosen}” คอลัมน์นี้อ่านเป็นข้อมูลประกอบ",
        "Several columns tell the same: “{chosen}” is used, and this one is kept beside it.",
    ),
    "column_of_other_year": (
        "คอลัมน์นี้เป็นของปี {year} จึงเก็บเป็นข้อมูลประกอบ",
        "This column is of {year} and is kept as a note.",
    ),
    "column_as_title": (
        "ไม่มีคอลัมน์ชื่อมาตรการ จึงใช้คอลัมน์นี้เป็นชื่อมาตรการ",
        "No column names the measures, so this one is read as their title.",
    ),
}

LAYOUT: dict[str, tuple[str, str]] = {
    "section_row": (
        "แถวนี้เป็นหัวข้อ ไม่ใช่มาตรการ ใช้เป็นหัวข้อของแถวถัดไป",
        "This row is a heading, not a measure; it is the topic of the rows below.",
    ),
    "total_row": ("แถวรวม ไม่นับเป็นมาตรการ", "A row of totals is no measure."),
    "repeated_header": ("หัวตารางซ้ำ ไม่นับเป็นมาตรการ", "The header again is no measure."),
    "second_table": (
        "แถวนี้เป็นหัวตารางของอีกตารางหนึ่ง แยกแต่ละตารางเป็นไฟล์ของตัวเอง",
        "This row heads another table. Make a file of each table.",
    ),
    "footer_row": (
        "แถวท้ายตาราง (หมายเหตุหรือลงชื่อ) ไม่นับเป็นมาตรการ",
        "A note or signature below the table is no measure.",
    ),
    "title_goes_on": (
        "ชื่อมาตรการขึ้นแถวใหม่ จึงต่อเข้ากับแถวที่ {above} ถ้าเป็นมาตรการใหม่ ให้ใส่ลำดับที่",
        (
            "The title goes on in this row, so it is joined to row {above}. If it is a measure of"
            " its own, give it a number."
        ),
    ),
    "continuation_row": (
        "แถวนี้ไม่มีชื่อมาตรการ จึงต่อเข้ากับแถวที่ {above} ถ้าเป็นมาตรการใหม่ ให้ใส่ชื่อ",
        (
            "This row has no title, so it is joined to row {above}. If it is a measure, give it a"
            " title."
        ),
    ),
    "step_row": (
        "ชื่อมาตรการซ้ำกับแถวที่ {above} และต่างกันเฉพาะขั้นตอน จึงรวมเป็นมาตรการเดียวกัน",
        ("The title is that of row {above} and only the step differs, so both are one measure."),
    ),
}

ROWS: dict[str, tuple[str, str]] = {
    "cell_error": (
        "ช่องนี้แสดงข้อผิดพลาดของ Excel จึงอ่านค่าไม่ได้ แก้สูตร หรือพิมพ์ค่าแทนสูตร",
        "The cell shows an error of Excel, so it has no value. Mend its formula or type the value.",
    ),
    "formula_without_value": (
        "ช่องนี้เป็นสูตรที่ยังไม่ได้คำนวณ เปิดไฟล์ใน Excel บันทึกหนึ่งครั้ง แล้วนำเข้าใหม่",
        (
            "The formula in this cell was never calculated. Open the file in Excel, save it once,"
            " and bring it in again."
        ),
    ),
    "no_title": (
        "แถวนี้ไม่มีชื่อมาตรการ ใส่ชื่อ หรือลบแถวนี้",
        "This row has no title. Give it one, or delete the row.",
    ),
    "duplicate_title": (
        "ชื่อมาตรการซ้ำกับแถวที่ {first} รวมเป็นแถวเดียว หรือแก้ชื่อให้ต่างกัน",
        "The same title stands in row {first}. Make them one row, or tell them apart.",
    ),
    "several_status_ticks": (
        "แถวนี้ทำเครื่องหมายไว้หลายสถานะ ให้เหลือสถานะเดียว",
        "Several statuses are ticked in this row. Keep one.",
    ),
    "unknown_status": (
        "ไม่รู้จักคำสถานะนี้ ใช้คำเช่น ดำเนินการแล้วเสร็จ อยู่ระหว่างดำเนินการ ยังไม่ดำเนินการ ยกเลิก",
        (
            "This status word is not known. Use one such as ดำเนินการแล้วเสร็จ,"
            " อยู่ระหว่างดำเนินการ, ยังไม่ดำเนินการ, ยกเลิก."
        ),
    ),
    "unknown_percent": (
        "อ่านร้อยละไม่ได้ ใส่ตัวเลข 0 ถึง 100",
        "This is no percentage. Give a number from 0 to 100.",
    ),
    "unknown_basis": (
        "ไม่รู้จักที่มาของสถานะ ใช้ explicit, narrative, officer หรือ none ตามไฟล์ที่ส่งออก",
        "This basis is not known. Use explicit, narrative, officer or none, as exported.",
    ),
    "unreadable_date": (
        "อ่านวันที่ไม่ได้ เขียนเป็น วัน เดือน ปี เช่น 30 เม.ย. 2566",
        "This is no date. Write day, month, year, such as 30 เม.ย. 2566.",
    ),
    "unknown_id": (
        "ไม่มีมาตรการรหัส {id} ในหน่วยงานและปีนี้ จึงจับคู่ด้วยชื่อแทน",
        "No measure of this agency and year has the id {id}; the title is used instead.",
    ),
    "near_match": (
        "ชื่อคล้าย “{title}” ที่มีอยู่แล้ว ยืนยันว่าเป็นมาตรการเดียวกัน หรือแก้ชื่อให้ต่างกันชัดเจน",
        (
            "The title is close to the stored “{title}”. Confirm that they are one measure, or make"
            " the title clearly another."
        ),
    ),
    "near_match_tied": (
        "ชื่อคล้ายมาตรการที่มีอยู่มากกว่าหนึ่งรายการเท่า ๆ กัน เช่น “{title}” แก้ชื่อให้ตรงกับรายการที่ถูกต้อง",
        (
            "The title is equally close to several stored measures, such as “{title}”."
            " Make it equal to the right one."
        ),
    ),
    "no_such_measure": (
        "ตารางผลนี้พูดถึงมาตรการที่ไม่มีในแผนของปีนี้ แก้ชื่อให้ตรงกับแผน หรือนำเข้าตารางแผนก่อน",
        (
            "This result is about a measure that is not in the year's plan. Use the plan's title,"
            " or bring in the plan first."
        ),
    ),
    "suggestion_accepted": (
        "รับว่าเป็นมาตรการเดียวกับ “{title}”",
        "Taken as the same measure as “{title}”.",
    ),
    "period_no_date": (
        "ระยะเวลานี้ไม่มีวันหรือเดือน จึงนับว่าไม่ระบุกำหนด เขียนเช่น ไตรมาส 2 หรือ ม.ค. - มี.ค. 68",
        (
            "This period names no date, so the measure is undated."
            " Write it such as ไตรมาส 2 or ม.ค. - มี.ค. 68."
        ),
    ),
    "period_no_year": (
        "ระยะเวลานี้ไม่มีปี และไฟล์ไม่ได้บอกปีงบประมาณ จึงนับว่าไม่ระบุกำหนด ใส่ปีงบประมาณ",
        (
            "This period names no year and the file names none, so the measure is undated."
            " Give the fiscal year."
        ),
    ),
    "period_school_year": (
        "ระยะเวลานี้เป็นปีการศึกษาหรือภาคเรียน ไม่ใช่ปีงบประมาณ จึงนับว่าไม่ระบุกำหนด เขียนเป็นเดือนแทน",
        (
            "This period is a school year or term, not the fiscal year, so the measure is undated."
            " Write its months instead."
        ),
    ),
    "period_reporting_rounds": (
        "ช่องนี้เป็นรอบรายงาน ไม่ใช่ระยะเวลาดำเนินการ จึงนับว่าไม่ระบุกำหนด ใส่วันหรือเดือนที่ดำเนินการ",
        (
            "This cell tells when to report, not when the work is done, so the measure is undated."
            " Give the months of the work."
        ),
    ),
    "period_impossible_date": (
        "ไม่มีวันที่นี้ในปฏิทิน จึงนับว่าไม่ระบุกำหนด แก้วันที่ในช่องนี้",
        "There is no such date, so the measure is undated. Mend the date in this cell.",
    ),
    "period_impossible_quarter": (
        "ไตรมาสมีเพียง 1 ถึง 4 จึงนับว่าไม่ระบุกำหนด แก้ไตรมาสในช่องนี้",
        "Quarters run from 1 to 4, so the measure is undated. Mend the quarter in this cell.",
    ),
    "period_ends_before_start": (
        "วันสิ้นสุดมาก่อนวันเริ่ม จึงนับว่าไม่ระบุกำหนด แก้วันหรือปีในช่องนี้",
        "The end comes before the start, so the measure is undated. Mend the dates or the year.",
    ),
    "unsure_period": (
        "อ่านระยะเวลาได้ไม่แน่ชัด ตรวจว่าวันเริ่มและวันสิ้นสุดถูกต้อง",
        "The period is read with doubt. Check its start and end.",
    ),
    "words_under_quarter": (
        "ข้อความใต้ไตรมาสไม่ใช่ร้อยละหรือคำสถานะ จึงนับว่าเป็นแผนในไตรมาสนั้น ถ้าเป็นผล ให้ใส่ร้อยละหรือคำสถานะ",
        (
            "Words under a quarter that are no percentage or status are read as a plan for it."
            " If they are a result, add a percentage or a status word."
        ),
    ),
    "period_outside_year": (
        "ระยะเวลาอยู่นอกปีงบประมาณ {year} ตรวจปีในช่องนี้",
        "The period leaves fiscal year {year}. Check the year in this cell.",
    ),
    "unreadable_fiscal_year": (
        "อ่านปีงบประมาณไม่ได้ จึงใช้ปีของทั้งตาราง เขียนเป็นตัวเลขเช่น 2568",
        "This is no fiscal year, so the table's is used. Write a number such as 2568.",
    ),
    "department_merged": (
        "ช่องส่วนราชการว่าง จึงใช้ของแถวที่ {above} ตามที่ตารางผสานเซลล์ไว้ ถ้าไม่ใช่ ให้ใส่ชื่อ",
        (
            "This cell of departments is blank and taken for part of the one in row {above}, as"
            " cells of this table are merged. If it is not, name the department."
        ),
    ),
    "departments_missing": (
        "บางแถวไม่ได้ใส่ส่วนราชการ และไม่ชัดว่าผสานเซลล์กับแถวบนหรือไม่ จึงเว้นว่างไว้ ให้ใส่ชื่อทุกแถว",
        (
            "Some rows name no department, and it is not clear whether their cells are merged with"
            " those above, so they have none. Name it in every row."
        ),
    ),
    "unknown_department": (
        "ไม่แน่ใจชื่อส่วนราชการ จึงเก็บตามที่เขียน ตรวจว่าถูกต้อง ชื่อบุคคลไม่นับเป็นส่วนราชการ",
        (
            "The department is not known for certain and kept as written. Check it; a person is no"
            " department."
        ),
    ),
    "department_like": (
        "“{unit}” อาจเป็นชื่อเดียวกับ {likely} เลือกได้ที่หน้า ส่วนราชการ แล้วระบบจะจำไว้",
        "“{unit}” may be the same as {likely}; say so on the Departments page, and it is kept.",
    ),
    "column_remembered": (
        "อ่านคอลัมน์นี้ตามที่หน่วยงานเคยเลือกไว้ เปลี่ยนได้ที่ช่องคอลัมน์ หรือลบที่หน้า ส่วนราชการ",
        "This column is read as the agency chose before; change it here, or on Departments.",
    ),
    "status_remembered": (
        "อ่านคำสถานะนี้ตามที่หน่วยงานเคยเลือกไว้ ลบได้ที่หน้า ส่วนราชการ",
        "This status word is read as the agency chose before; see the Departments page.",
    ),
    "unsure_status": (
        "อ่านสถานะได้ไม่แน่ชัด ตรวจว่าถูกต้อง",
        "The status is read with doubt. Check it.",
    ),
    "unsure_percent": (
        "ร้อยละนี้คำนวณจากข้อความ ตรวจว่าถูกต้อง",
        "This percentage was worked out from the text. Check it.",
    ),
    "status_and_percent_differ": (
        "สถานะกับร้อยละ ({percent} %) ไม่สอดคล้องกัน ใช้ตามคำสถานะ ตรวจว่าช่องใดถูก",
        (
            "The status and the percentage ({percent} %) disagree; the status counts."
            " Check which is right."
        ),
    ),
    "narrative_result": (
        "ผลเป็นข้อความเล่า ไม่มีคำสถานะ จึงนับว่าเสร็จแบบรอยืนยัน ตรวจ หรือเติมคำเช่น ดำเนินการแล้วเสร็จ",
        (
            "The result is told in prose without a status word, so it counts as completed, to be"
            " confirmed. Check it, or add a word such as ดำเนินการแล้วเสร็จ."
        ),
    ),
    "result_copies_steps": (
        "ผลเหมือนขั้นตอนที่วางแผนไว้คำต่อคำ เขียนสิ่งที่ทำได้จริงแทน",
        "The result repeats the planned steps word for word. Write what was done instead.",
    ),
    "other_agency": (
        "ข้อความพูดถึง “{other}” ไม่ใช่ “{own}” อาจคัดลอกมาจากที่อื่น ตรวจและแก้",
        "The text names “{other}”, not “{own}”. It may be copied from elsewhere; check it.",
    ),
}

SCORES: dict[str, tuple[str, str]] = {
    "unknown_indicator": (
        "ไม่รู้จักชื่อตัวชี้วัดนี้ ใช้ชื่อตาม ITA เช่น การปฏิบัติหน้าที่",
        "This indicator is not known. Use its ITA name, such as การปฏิบัติหน้าที่.",
    ),
    "duplicate_indicator": (
        "ตัวชี้วัดซ้ำกับแถวที่ {first} เหลือไว้แถวเดียว",
        "The same indicator stands in row {first}. Keep one of them.",
    ),
    "score_out_of_range": (
        "คะแนนต้องอยู่ระหว่าง 0 ถึง 100 แก้ตัวเลขในช่องนี้",
        "A score lies between 0 and 100. Mend the number in this cell.",
    ),
    "score_missing": (
        "ตัวชี้วัดนี้ไม่มีคะแนน จึงข้ามไป",
        "This indicator has no score and is left out.",
    ),
    "score_unclear": (
        "แถวนี้มีตัวเลขหลายตัว ไม่ทราบว่าตัวใดเป็นคะแนน ใส่หัวคอลัมน์ของคะแนนว่า คะแนน",
        "The row holds several numbers. Head the column of the score คะแนน.",
    ),
    "scores_turned": (
        "ตารางนี้วางตัวชี้วัดเป็นคอลัมน์ จึงอ่านตามแนวตั้ง เลขแถวที่แสดงคือลำดับคอลัมน์ในไฟล์",
        (
            "The indicators of this table are columns, so it is read down them; the rows told of"
            " are columns of the file, counted from the left."
        ),
    ),
    "measures_turned": (
        "แบบฟอร์มนี้เขียนหัวข้อเรียงลงมา จึงอ่านเป็นมาตรการละแถว เลขแถวคือแถวของชื่อมาตรการหรือลำดับคอลัมน์",
        (
            "This form writes its headings below one another, so each measure is read as one row;"
            " the row told of is that of its title, or its column if measures stand side by side."
        ),
    ),
    "score_column": (
        "อ่านคะแนนจากคอลัมน์นี้ คะแนนของปี {others} ยังไม่ได้อ่าน นำเข้าไฟล์เดิมอีกครั้งโดยใส่ปีนั้น",
        (
            "The scores are read from this column. Those of {others} are not read yet:"
            " bring the same file in again with that year."
        ),
    ),
    "several_score_columns": (
        "มีคอลัมน์คะแนนหลายคอลัมน์ที่ตัวเลขต่างกัน: {columns} เหลือไว้คอลัมน์เดียว หรือใส่ปีในหัวคอลัมน์",
        (
            "Several columns hold scores that differ: {columns}."
            " Keep one, or put the years into their headings."
        ),
    ),
    "several_score_years": (
        "ไฟล์มีคะแนนของหลายปี: {years} ใส่ปีที่ต้องการนำเข้า ครั้งละปี",
        "The file holds the scores of several years: {years}. Give the year to bring in.",
    ),
    "score_year_not_found": (
        "ไฟล์นี้มีคะแนนของปี {years} ไม่มีของปี {asked} ใส่ปีที่มีในไฟล์",
        "This file holds scores of {years}, none of {asked}. Give a year that it holds.",
    ),
    "stated_score_differs": (
        "แถวนี้ระบุ {stated} แต่คำนวณจากคะแนนตัวชี้วัดได้ {computed} ตรวจว่าตัวเลขใดถูก",
        "The row states {stated}; the indicators give {computed}. Check which is right.",
    ),
    "no_scores": (
        "ไม่พบคะแนนของตัวชี้วัดใดในไฟล์ ตรวจว่าเป็นตารางคะแนน ITA",
        "No indicator has a score in this file. Check that it is the table of ITA scores.",
    ),
}

WORDS: dict[str, tuple[str, str]] = {**FILE, **CONTEXT, **LAYOUT, **ROWS, **SCORES}
