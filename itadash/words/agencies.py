"""All agencies of a fiscal year beside one another."""

WORDS: dict[str, tuple[str, str]] = {
    "page_agencies": ("เทียบหน่วยงาน", "Agencies"),
    # the sentence and the line under it
    "agencies.sentence": ("{all} หน่วยงาน", "{all} agencies"),
    "agencies.sentence.behind": ("ช้ากว่าแผน\u00a0{count}", "{count}\u00a0behind plan"),
    "agencies.sentence.none_behind": ("ไม่มีที่ช้ากว่าแผน", "none behind plan"),
    "agencies.measures": (
        "รวมเสร็จ **{done}** จาก {all} มาตรการ ({percent}\u00a0%)",
        "**{done}** of {all} measures completed ({percent}\u00a0%)",
    ),
    "agencies.open": ("ดูภาพรวม", "See its overview"),
    "agencies.worst": (
        "ช้ากว่าแผนมากที่สุด **{agency}** เสร็จ {done} จาก {all} ควรเสร็จ {planned}",
        "Furthest behind: **{agency}**, {done} of {all} completed, {planned} due",
    ),
    "agencies.latest": ("รายงานล่าสุด {day}", "latest report {day}"),
    "verdict.behind": ("ช้ากว่าแผน", "behind plan"),
    "verdict.not_reported": ("ไม่มีรายงาน", "not reporting"),
    "verdict.no_plan": ("เทียบแผนไม่ได้", "no plan to compare"),
    "verdict.on_plan": ("ตามแผน", "on plan"),
    # the picture
    "agencies.bars": ("เสร็จจริงเทียบกับแผน", "Completed against planned"),
    "agencies.bars.alt": (
        "แท่งละหนึ่งหน่วยงาน เรียงจากช้ากว่าแผนมากที่สุด: {parts}",
        "A bar for each agency, the furthest behind plan first: {parts}",
    ),
    "agencies.bars.part": ("{agency} {done} จาก {all}", "{agency} {done} of {all}"),
    "agencies.bars.note": (
        "แท่งทึบ = รายงานชัดเจน · ลาย = อ่านจากข้อความ รอยืนยัน · ขีดตั้ง = แผน ณ วันเดียวกัน",
        "Solid = reported so · hatched = read from the text · upright line = the plan on that day",
    ),
    "agencies.columns": ("หน่วยงานตามร้อยละที่เสร็จ", "Agencies by share completed"),
    "agencies.columns.alt": (
        "จำนวนหน่วยงานตามร้อยละที่เสร็จ: {parts}",
        "Agencies by share completed: {parts}",
    ),
    "agencies.columns.part": ("{share} % {count} หน่วยงาน", "{share} %: {count} agencies"),
    "agencies.columns.note": (
        "แตะสีเพื่อดูเฉพาะกลุ่มนั้นในรายการ",
        "Tap a colour to list only that group",
    ),
    "agencies.axis": ("เสร็จ % ของมาตรการ (10 = 10–19)", "% of measures completed (10 = 10–19)"),
    "agencies.column.share": ("เสร็จ %", "Completed %"),
    "agencies.column.count": ("หน่วยงาน", "Agencies"),
    # the list
    "agencies.list": ("รายหน่วยงาน", "Agency by agency"),
    "agencies.search": ("ค้นชื่อหน่วยงาน", "Find an agency by name"),
    "agencies.kind": ("ประเภท", "Kind"),
    "agencies.kind.every": ("ทุกประเภท", "Every kind"),
    "agencies.kind.other": ("อื่น ๆ", "Others"),
    "agencies.group": ("กลุ่ม", "Group"),
    "agencies.group.every": ("ทั้งหมด {count}", "All {count}"),
    "agencies.counted": ("{name}\u00a0{count}", "{name}\u00a0{count}"),
    "agencies.sort": ("เรียงตาม", "Sort by"),
    "agencies.sort.worst": ("ช้ากว่าแผนมากสุดก่อน", "Furthest behind plan first"),
    "agencies.sort.completion": ("เสร็จน้อยสุดก่อน", "Least completed first"),
    "agencies.sort.overdue": ("เกินกำหนดมากสุดก่อน", "Most overdue first"),
    "agencies.sort.silent": ("ขาดการรายงานมากสุดก่อน", "Most stopped reporting first"),
    "agencies.sort.last_report": ("รายงานเก่าสุดก่อน", "Oldest report first"),
    "agencies.sort.name": ("ชื่อ ก–ฮ", "Name"),
    "agencies.found": ("พบ {count} หน่วยงาน", "{count} agencies found"),
    "agencies.found.none": (
        "ไม่มีหน่วยงานตรงกับที่ค้น ลองคำที่สั้นลงหรือเลือกทุกประเภท",
        "No agency matches; try a shorter word or every kind",
    ),
    "agencies.row.planned": ("ตามแผน {planned}", "{planned} planned"),
    "agencies.row.no_plan": ("ไม่ระบุกำหนด", "no deadlines"),
    "agencies.row.overdue": ("เกินกำหนด", "overdue"),
    "agencies.row.silent": ("ขาดการรายงาน", "stopped reporting"),
    "agencies.row.last_report": ("รายงานล่าสุด", "last report"),
    "agencies.row.never": ("ยังไม่เคยรายงาน", "never reported"),
    # when there is little to compare
    "agencies.only": (
        "ปีงบประมาณนี้มีหน่วยงานเดียว เมื่อนำเข้าตารางของหน่วยงานอื่น จะเทียบกันที่นี่",
        "Only one agency has measures this year; once others are imported, they compare here",
    ),
    # how it is counted
    "agencies.rule.verdict": (
        (
            "แต่ละหน่วยงานอยู่กลุ่มเดียว: **ไม่มีรายงาน** ทุกมาตรการที่ไม่ยกเลิก · **เทียบแผนไม่ได้** "
            "ไม่มีมาตรการที่มีกำหนด · นอกนั้นเทียบเสร็จกับที่ถึงกำหนดแล้ว เฉพาะมาตรการที่มีกำหนด"
        ),
        (
            "Each agency is in one group: **not reporting** on any measure that is not cancelled · "
            "**no plan to compare** where none has a deadline · else completed is compared with "
            "due by now, over measures with a deadline"
        ),
    ),
    "agencies.rule.worst": (
        "**ช้ากว่าแผนมากสุด** = (ควรเสร็จ − เสร็จ) ÷ มาตรการที่มีกำหนด ของหน่วยงานนั้น มากที่สุด",
        "**Furthest behind** = the largest (due − completed) ÷ measures with a deadline",
    ),
    "agencies.rule.day": (
        "ทุกหน่วยงานนับ ณ วันเดียวกัน และวันสุดท้ายของปีงบประมาณสำหรับปีที่ผ่านไปแล้ว",
        "Every agency is counted at the same day, the last day of the year where it is over",
    ),
}
