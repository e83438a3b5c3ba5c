"""The frame, the filters and what every page shares."""

WORDS: dict[str, tuple[str, str]] = {
    "app_name": ("ติดตามมาตรการ ITA", "ITA measures"),
    "language_name": ("ไทย", "English"),
    # pages
    "page_overview": ("ภาพรวม", "Overview"),
    "page_timeline": ("แผนตามไตรมาส", "Plan by quarter"),
    "page_in_progress": ("งานที่ค้าง", "Open measures"),
    "page_measure": ("มาตรการ", "Measure"),
    "page_scores": ("คะแนน ITA", "ITA scores"),
    "page_upload": ("นำเข้าข้อมูล", "Import"),
    "page_imports": ("ประวัติการนำเข้า", "Import history"),
    # status and condition, also the names of the enumerations
    "completed": ("เสร็จแล้ว", "Completed"),
    "in_progress": ("กำลังดำเนินการ", "In progress"),
    "not_started": ("ยังไม่เริ่ม", "Not started"),
    "not_reported": ("ไม่มีรายงาน", "Not reported"),
    "cancelled": ("ยกเลิก", "Cancelled"),
    "late": ("เกินกำหนด", "Overdue"),
    "silent": ("ขาดการรายงาน", "Stopped reporting"),
    "due_soon": ("ใกล้ครบกำหนด", "Due soon"),
    "narrative": ("อ่านจากข้อความ รอยืนยัน", "Read from the text, to be confirmed"),
    "sample": ("ตัวอย่าง", "Sample"),
    # context and filters
    "agency": ("หน่วยงาน", "Agency"),
    "fiscal_year": ("ปีงบประมาณ {year}", "Fiscal year {year}"),
    "fiscal_year_label": ("ปีงบประมาณ", "Fiscal year (Buddhist Era)"),
    "department": ("ส่วนราชการ", "Department"),
    "quarter": ("ไตรมาส", "Quarter"),
    "quarter_n": ("ไตรมาส\u00a0{quarter}", "Quarter\u00a0{quarter}"),
    "status": ("สถานะ", "Status"),
    "all_departments": ("ส่วนราชการทั้งหมด", "All departments"),
    "all_statuses": ("ทุกสถานะ", "Every status"),
    "shared_department": ("ทุกส่วนราชการ (ทำร่วมกัน)", "Shared by all departments"),
    "clear_filters": ("ล้างตัวกรอง", "Clear filters"),
    "as_of": ("ข้อมูล ณ วันที่", "As at"),
    "as_at": ("ณ\u00a0{day}", "As at {day}"),
    "today": ("วันนี้", "Today"),
    "end_of_year": ("สิ้นปีงบประมาณ", "End of the fiscal year"),
    "report_day": ("วันที่ของรายงาน", "day of a report"),
    "quarter_end": ("สิ้นไตรมาส {quarter}", "end of quarter {quarter}"),
    "day": ("วันที่", "Day"),
    "month": ("เดือน", "Month"),
    # what an address named and was not known
    "ignored_agency": (
        "ไม่พบหน่วยงานในลิงก์ จึงแสดงหน่วยงานที่นำเข้าล่าสุด",
        "The agency in the link is not known; the latest import is shown.",
    ),
    "ignored_fiscal_year": (
        "ไม่มีข้อมูลปีงบประมาณในลิงก์ จึงแสดงปีล่าสุด",
        "There is nothing for the fiscal year in the link; the latest year is shown.",
    ),
    "ignored_department": (
        "ไม่พบส่วนราชการในลิงก์ จึงแสดงทุกส่วนราชการ",
        "The department in the link is not known; all are shown.",
    ),
    "ignored_quarter": (
        "ไตรมาสในลิงก์ไม่ใช่ 1–4 จึงแสดงทั้งปี",
        "The quarter in the link is not 1 to 4; the whole year is shown.",
    ),
    "ignored_status": (
        "ไม่รู้จักสถานะในลิงก์ จึงแสดงทุกสถานะ",
        "The status in the link is not known; every status is shown.",
    ),
    "ignored_as_of": (
        "วันที่ในลิงก์ไม่อยู่ในปีงบประมาณนี้ จึงใช้วันที่ปกติ",
        "The day in the link is not in this fiscal year; the usual day is used.",
    ),
    "ignored_measure": (
        "ไม่พบมาตรการในลิงก์",
        "The measure in the link is not known.",
    ),
    "ignored_language": (
        "ไม่มีภาษาในลิงก์ จึงแสดงภาษาไทย",
        "The language in the link is not known; Thai is shown.",
    ),
    # where numbers come from
    "latest_import": ("ข้อมูลล่าสุด", "Latest data"),
    "imported_at": ("นำเข้า {at}", "imported {at}"),
    "open_number": ("ดูข้อ\u00a0{number}", "See no.\u00a0{number}"),
    "open_one": ("ดูมาตรการ", "See measure"),
    "how_counted": ("นับอย่างไร", "How is this counted?"),
    "as_table": ("ดูเป็นตาราง", "As a table"),
    "no_due_day": ("ไม่ระบุกำหนดเวลา", "No deadline given"),
    # when something goes wrong or is not there
    "try_again": ("ลองอีกครั้ง", "Try again"),
    "problem_title": ("ทำต่อไม่ได้ในตอนนี้", "This cannot go on for now"),
    "unexpected": (
        (
            "เกิดข้อผิดพลาดที่ไม่คาดไว้ ข้อมูลที่บันทึกแล้วไม่เสียหาย ลองโหลดหน้านี้ใหม่ "
            "ถ้ายังเป็นอยู่ แจ้งผู้ดูแลระบบพร้อมที่อยู่ของหน้านี้"
        ),
        (
            "Something unforeseen happened; what is stored is safe. Load this page again, and if "
            "it stays, tell whoever looks after itadash, with the address of this page."
        ),
    ),
    "nothing_yet_title": ("ยังไม่มีข้อมูลมาตรการ", "There are no measures yet"),
    "nothing_yet": (
        "นำตารางมาตรการจาก Excel หรือ CSV เข้ามา ระบบจะแสดงสิ่งที่อ่านได้ให้ตรวจก่อนบันทึกทุกครั้ง",
        "Bring in a table of measures from Excel or CSV; you see what is read before it is stored.",
    ),
    "nothing_yet_read_only": (
        "สำเนานี้มีไว้ดูเท่านั้น เมื่อหน่วยงานนำเข้าข้อมูลแล้ว หน้านี้จะแสดงผลเอง",
        "This copy only shows. Once the office has imported its data, they appear here.",
    ),
    "choose_file": ("เลือกไฟล์", "Choose a file"),
    "go_upload": ("นำเข้าไฟล์", "Import a file"),
    "load_samples": ("ลองดูด้วยข้อมูลตัวอย่าง", "Look round with sample data"),
    "samples_loading": ("กำลังเตรียมข้อมูลตัวอย่าง…", "Preparing the sample data…"),
    "nothing_matches_title": ("ไม่มีมาตรการตรงกับตัวกรอง", "No measure matches the filters"),
    "nothing_matches": (
        "ตัวกรองที่ใช้อยู่: {filters} เอาตัวใดตัวหนึ่งออก หรือล้างทั้งหมด",
        "Filters in use: {filters}. Take one out, or clear them all.",
    ),
    "loosen": ("เอา “{filter}” ออก เห็น {count} มาตรการ", "Without “{filter}”: {count} measures"),
    "only_scores_title": ("มีแต่คะแนน ยังไม่มีมาตรการ", "There are scores but no measures"),
    "only_scores": (
        "หน่วยงานนี้นำเข้าคะแนน ITA แล้ว แต่ยังไม่ได้นำเข้าตารางมาตรการ",
        "ITA scores of this agency are stored; its table of measures is not yet.",
    ),
}
