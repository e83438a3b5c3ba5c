"""Help in place: terms, the guided tour, and the officer's two-minute reading."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "page_help": ("วิธีใช้", "Help"),
    "menu_manage": ("จัดการข้อมูล", "Manage data"),
    # terms, also shown where they appear
    "term_completed": (
        "รายงานล่าสุดบอกว่าทำเสร็จแล้ว หรือร้อยละ 100",
        "The latest report says completed, or 100 %",
    ),
    "term_in_progress": (
        "เริ่มทำแล้ว ยังไม่เสร็จ และยังไม่เลยกำหนด",
        "Begun, not completed, and not past its deadline",
    ),
    "term_not_started": ("รายงานแล้วว่ายังไม่เริ่ม", "Reported as not begun"),
    "term_not_reported": (
        "ไม่เคยมีรายงานเลย จึงไม่รู้ว่าทำหรือยัง",
        "Nothing was ever reported, so nobody knows",
    ),
    "term_cancelled": (
        "ยกเลิกแล้ว จึงไม่นับเป็นฐานของร้อยละ",
        "Cancelled, so it is not in the base of the percentage",
    ),
    "term_late": (
        "เลยวันสิ้นสุดตามแผนแล้ว แต่ยังไม่เสร็จ",
        "Its planned end is past and it is not completed",
    ),
    "term_silent": (
        "เคยรายงาน แต่ไม่รายงานตลอดไตรมาสที่ผ่านมา",
        "Reported once, but not through the last full quarter",
    ),
    "term_due_soon": (
        "จะครบกำหนดภายใน 30 วัน",
        "Its deadline is within 30 days",
    ),
    "term_narrative": (
        "ข้อความเล่าผลไว้ แต่ไม่มีคำบอกสถานะ จึงนับว่าเสร็จและรอคนยืนยัน",
        "Prose tells of a result without a status word; counted as completed, to be confirmed",
    ),
    # the two-minute reading
    "help.title": ("อ่านสองนาที ใช้ได้เลย", "Two minutes, and you can use it"),
    "help.what": (
        "นำตารางมาตรการที่หน่วยงานทำอยู่แล้วเข้ามา หน้าแรกจะบอกว่าเสร็จกี่ข้อ ข้อใดช้า และเป็นของใคร",
        "Bring in the table you keep already; the first page says what is done, late, and whose",
    ),
    "help.terms": ("คำที่ใช้", "Terms"),
    "help.numbers": ("ตัวเลขคิดอย่างไร", "How numbers are worked out"),
    "help.number.completion": (
        "**ร้อยละที่เสร็จ** = เสร็จแล้ว ÷ (ทั้งหมด − ยกเลิก) และบอกเศษส่วนไว้ด้วยเสมอ",
        "**Completion** = completed ÷ (all − cancelled), always with its fraction",
    ),
    "help.number.plan": (
        "**ตามแผน** = ข้อที่ถึงวันสิ้นสุดแล้ว เทียบเฉพาะข้อที่มีกำหนด จึงบอกได้ว่าเร็วหรือช้ากว่าแผน",
        "**Planned** = those whose end has come, among those with a deadline: ahead or behind",
    ),
    "help.number.day": (
        "**ข้อมูล ณ วันที่** = วันที่เลือก ถ้าไม่เลือกคือวันนี้ แต่ไม่เลยวันสิ้นปีงบประมาณ (30 ก.ย.)",
        "**As at** = the day chosen, else today, but never past the fiscal year (30 September)",
    ),
    "help.number.shared": (
        "**มาตรการที่ทำร่วมกัน** นับครั้งเดียวในยอดรวม และเห็นได้จากทุกส่วนราชการ",
        "**Shared measures** count once in totals and are seen under every department",
    ),
    "help.number.more": (
        "กด “นับอย่างไร” ท้ายหน้าเพื่อดูกติกาพร้อมตัวเลขจริงของหน้านั้น",
        "Press “How is this counted?” at a page's foot for the rules with that page's numbers",
    ),
    "help.files": ("ไฟล์ที่อ่านได้", "Files that are read"),
    "help.file.kinds": (
        "Excel (.xlsx) หรือ CSV จาก Excel ตารางแบบใดก็ได้ที่มีหัวคอลัมน์ชื่อมาตรการหรือกิจกรรม",
        "Excel (.xlsx) or CSV; any table with a column of measures or activities",
    ),
    "help.file.columns": (
        "คอลัมน์ที่รู้จักเอง: มาตรการ ผู้รับผิดชอบ ระยะเวลา ขั้นตอน ผลการดำเนินการ ร้อยละ ไตรมาส",
        "Known columns: measure, responsible, period, steps, result, percent, quarter",
    ),
    "help.file.dates": (
        "ปีเขียนเป็น พ.ศ. สองหรือสี่หลัก เลขไทยหรืออารบิกก็ได้ ไตรมาส 1 เริ่มตุลาคม",
        "Years in the Buddhist Era, two or four digits, Thai or Arabic; quarter 1 is October",
    ),
    "help.file.safe": (
        "ทุกครั้งจะเห็นก่อนว่าอ่านได้อะไร อะไรจะเปลี่ยน แล้วจึงกดบันทึก และถอนออกได้ทุกเมื่อ",
        "You always see what was read and what will change before saving; it can be undone",
    ),
    "help.when": ("ทำอย่างไรเมื่อ…", "What to do when…"),
    "help.when.update": (
        "**มีผลใหม่** — เพิ่มในตารางเดิมแล้วนำเข้าอีกครั้ง ช่องว่างไม่ลบของเดิม ไฟล์เดิมซ้ำไม่เปลี่ยนอะไร",
        (
            "**There are new results** — add them to the table and import it again; blanks never "
            "erase, and the same file twice changes nothing"
        ),
    ),
    "help.when.wrong": (
        "**นำเข้าผิดไฟล์** — เปิด “ประวัติการนำเข้า” แล้วถอนออกเฉพาะครั้งนั้น นำกลับได้ทุกเมื่อ",
        "**The wrong file went in** — open “Import history” and take that one back",
    ),
    "help.when.confirm": (
        "**ขึ้นว่า “รอยืนยัน”** — เปิด “งานที่ค้าง” เลือก “รอยืนยัน” อ่านข้อความ แล้วติ๊กยืนยัน",
        "**It says “To confirm”** — open “Open measures”, choose “To confirm”, read and tick",
    ),
    "help.when.department": (
        "**ชื่อส่วนราชการไม่ตรงกัน** — เปิด “ส่วนราชการ” บอกครั้งเดียวว่าเป็นที่ใด ระบบจำไว้ให้",
        "**Department names differ** — open “Departments” and say once which it is",
    ),
    "help.when.meeting": (
        "**จะเข้าประชุม** — “งานที่ค้าง” คัดลอกเป็นข้อความได้ “แชร์” มีลิงก์ ภาพ พิมพ์ A4 และจอใหญ่",
        (
            "**A meeting is coming** — “Open measures” copies as text; “Share” has link, pictures, "
            "A4 print and the big screen"
        ),
    ),
    "help.when.publish": (
        "**จะเผยแพร่รายงาน** — “ส่งออกรายงาน” ให้เป็น Word หรือ PDF และบอกว่าข้อใดควรตรวจก่อน",
        "**The report is to be published** — “Export” gives Word or PDF, and says what to settle",
    ),
    # the tour
    "tour.offer": ("เพิ่งใช้ครั้งแรก?", "First time here?"),
    "tour.start": ("ดู {count} จุดสำคัญ", "See {count} things"),
    "tour.close": ("ปิด", "Close"),
    "tour.next": ("ต่อไป", "Next"),
    "tour.end": ("เข้าใจแล้ว", "Got it"),
    "tour.place": ("{step} จาก {count}", "{step} of {count}"),
    "tour.step.1": (
        "**บรรทัดใหญ่คือคำตอบ** เสร็จกี่ข้อจากทั้งหมด และเร็วหรือช้ากว่าแผนเท่าใด",
        "**The large line is the answer**: how many are done, and how far ahead or behind",
    ),
    "tour.step.2": (
        "**หนึ่งช่องคือหนึ่งมาตรการ** เต็มคือเสร็จ ครึ่งคือทำอยู่ ▲ คือเกินกำหนด แตะเพื่อเปิดดู",
        "**One block is one measure**: full is done, half is under way, ▲ is overdue; tap to open",
    ),
    "tour.step.3": (
        "**มุมขวาบน** เปลี่ยนวันที่ เลือกส่วนราชการ และแชร์เป็นลิงก์ ภาพ หรือหน้าพิมพ์",
        "**Top right**: another day, one department, and sharing as link, picture or print",
    ),
    "tour.step.4": (
        "**ทุกตัวเลขมีที่มา** “นับอย่างไร” บอกกติกา และหน้ามาตรการแสดงช่องเดิมในไฟล์",
        "**Every number has a source**: “How is this counted?” and the original cells",
    ),
}
