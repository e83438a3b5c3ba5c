"""The overview, and what it shares with the timeline and the list of open measures."""

WORDS: dict[str, tuple[str, str]] = {
    # the sentence and its verdict
    "done_of": (
        "เสร็จแล้ว {done} จาก {all} มาตรการ ({percent}\u00a0%)",
        "{done} of {all} measures completed ({percent}\u00a0%)",
    ),
    "none_reported": ("ยังไม่มีรายงานผลทั้ง {all} มาตรการ", "None of {all} measures is reported on"),
    "all_cancelled": ("ยกเลิกทั้ง {all} มาตรการ", "All {all} measures are cancelled"),
    "ahead": ("เร็วกว่าแผน\u00a0{count}", "{count}\u00a0ahead of plan"),
    "on_plan": ("ตามแผน", "on plan"),
    "behind": ("ช้ากว่าแผน\u00a0{count}", "{count}\u00a0behind plan"),
    "no_plan": ("เทียบแผนไม่ได้", "no plan to compare"),
    # the line under it
    "planned_by_now": (
        "ตามแผนควรเสร็จ **{planned}** จาก {dated} ({percent}\u00a0%)",
        "**{planned}** of {dated} due by now ({percent}\u00a0%)",
    ),
    "no_deadlines": ("ตารางไม่ระบุกำหนดเวลา", "The table gives no deadlines"),
    "open_among": ("ค้าง **{open}** ในจำนวนนี้ {parts}", "**{open}** open, among them {parts}"),
    "open_only": ("ค้าง **{open}**", "**{open}** open"),
    "part_late": ("เกินกำหนด\u00a0**{count}**", "**{count}**\u00a0overdue"),
    "part_silent": ("ขาดการรายงาน\u00a0**{count}**", "**{count}**\u00a0stopped reporting"),
    "part_due_soon": ("ใกล้ครบกำหนด\u00a0**{count}**", "**{count}**\u00a0due soon"),
    "part_not_reported": ("ไม่มีรายงาน\u00a0**{count}**", "**{count}**\u00a0not reported"),
    "nothing_pressing": (
        "ไม่มีมาตรการเกินกำหนดหรือขาดการรายงาน",
        "none overdue, none stopped reporting",
    ),
    "list_comma": (" ", ", "),
    "nothing_open": ("ไม่มีงานค้าง", "Nothing is open"),
    "confirm_some": (
        "อ่านจากข้อความ **{count}** รอยืนยัน",
        "**{count}** read from the text, to be confirmed",
    ),
    "cancelled_out": ("ยกเลิก {count} ไม่นับเป็นฐาน", "{count} cancelled, not in the base"),
    # counts
    "share_of": ("{percent}\u00a0% ของ {all}", "{percent}\u00a0% of {all}"),
    "to_confirm": ("รอยืนยัน {count}", "{count} to confirm"),
    "none": ("ไม่มี", "none"),
    "first_report": ("รายงานครั้งแรก", "first report"),
    "next_due": ("ครบกำหนด {day}", "due {day}"),
    "longest_late": ("นานสุด {days}\u00a0วัน", "longest {days}\u00a0days"),
    "longest_silent": ("ตั้งแต่ {day}", "since {day}"),
    # exceptions
    "first_to_see": ("ต้องดูแลก่อน", "See to these first"),
    "silent_since": ("ขาดการรายงาน ตั้งแต่\u00a0{day}", "No report since {day}"),
    "due_in": ("ใกล้ครบกำหนด อีก\u00a0{days}\u00a0วัน", "Due in {days}\u00a0days"),
    "due_today": ("ครบกำหนดวันนี้", "Due today"),
    "due_on": ("กำหนด\u00a0{day}", "due {day}"),
    "last_report": ("รายงานล่าสุด\u00a0{day}", "last report {day}"),
    "never_reported": ("ยังไม่เคยรายงาน", "never reported"),
    "see_all_open": ("ดูงานที่ค้างทั้ง {count} มาตรการ", "See all {count} open measures"),
    "nothing_wrong": (
        "ไม่มีมาตรการเกินกำหนด ขาดการรายงาน หรือครบกำหนดภายใน 30\u00a0วัน",
        "Nothing is overdue, silent or due within 30\u00a0days",
    ),
    "everything_done": ("เสร็จครบทุกมาตรการแล้ว", "Every measure is completed"),
    "unreported": (
        "{count} มาตรการยังไม่เคยมีรายงานผล",
        "{count} measures have never been reported on",
    ),
    "unreported_note": (
        "จึงยังบอกไม่ได้ว่าทำแล้วหรือยังไม่ทำ นำเข้าตารางที่มีช่องผลการดำเนินการ",
        "so nobody knows yet; import a table with a column of results",
    ),
    "no_curve": (
        "ยังวาดกราฟไม่ได้ เพราะตารางไม่ระบุกำหนดเวลาและยังไม่มีรายงานผล",
        "There is no picture yet: the table gives no deadlines and nothing is reported",
    ),
    "next_deadline": (
        "กำหนดถัดไป {day} อีก\u00a0{days}\u00a0วัน",
        "Next deadline {day}, in {days}\u00a0days",
    ),
    "due_together": ("{count} มาตรการครบกำหนดพร้อมกัน", "{count} measures fall due together"),
    "numbers_of": (
        "{department} {count} (ข้อ\u00a0{numbers})",
        "{department} {count} (no. {numbers})",
    ),
    "count_of": ("{department} {count}", "{department} {count}"),
    "done_early": ("เสร็จก่อนกำหนด", "Completed early"),
    "planned_until": ("แผนถึง\u00a0{day}", "planned until {day}"),
    "open_undated": (
        "ค้าง {count} มาตรการที่ไม่ระบุกำหนดเวลา",
        "{count} open measures have no deadline",
    ),
    "open_undated_note": (
        "จึงบอกไม่ได้ว่าช้าหรือเร็ว เพิ่มช่องระยะเวลาในตารางแล้วนำเข้าใหม่ได้",
        "so none can be late; add a period column to the table and import it again",
    ),
    "confirm_title": (
        "{count} มาตรการเสร็จตามข้อความ แต่ไม่มีคำบอกสถานะ",
        "{count} measures read as completed, without a status word",
    ),
    "confirm_note": (
        "ตรวจข้อความในหน้ามาตรการ",
        "check the words on each measure's page",
    ),
    # pictures
    "strip_alt": (
        "แถบมาตรการ {all} ช่องเรียงตามแผน: {counts}",
        "A strip of {all} measures in the order of the plan: {counts}",
    ),
    "curve_title": ("เสร็จจริงเทียบกับแผน", "Completed against planned"),
    "curve_alt": (
        "กราฟขั้นบันไดตลอดปีงบประมาณ ณ {day} เสร็จจริง {done} ตามแผน {planned}",
        "Steps through the fiscal year; as at {day}, {done} completed and {planned} planned",
    ),
    "curve_base": (
        "แผนนับ {dated} มาตรการที่มีกำหนด",
        "The plan counts {dated} measures with a deadline",
    ),
    "curve_without": ("ไม่นับ{parts}", "without {parts}"),
    "without_undated": ("ที่ไม่ระบุกำหนด {count}", "{count} undated"),
    "without_cancelled": ("ที่ยกเลิก {count}", "{count} cancelled"),
    "matrix_title": ("ส่วนราชการ × ไตรมาสที่ครบกำหนด", "Department × quarter due"),
    "matrix_alt": (
        "ตารางส่วนราชการกับไตรมาสที่ครบกำหนด: {parts}",
        "Departments by the quarter measures fall due: {parts}",
    ),
    "matrix_hint": (
        "แตะช่องเพื่อกรอง แตะซ้ำเพื่อเลิกกรอง ช่องคือ เสร็จ/ครบกำหนด",
        "Tap a cell to filter, again to undo; a cell is completed/due",
    ),
    "behind_department": ("{department} ช้า\u00a0{late}", "{department} {late}\u00a0late"),
    # tables behind pictures
    "column_completed": ("เสร็จ/ทั้งหมด", "Completed/all"),
    "column_percent": ("เสร็จ %", "Completed %"),
    "column_planned": ("ตามแผน %", "Planned %"),
    "column_late": ("เกินกำหนด", "Overdue"),
    "column_not_reported": ("ไม่มีรายงาน", "Not reported"),
    "column_day": ("วันที่", "Day"),
    "column_done": ("เสร็จจริง", "Completed"),
    "column_measure": ("มาตรการ", "Measure"),
    "column_until": ("ระยะเวลา", "Period"),
    "total": ("รวม", "Total"),
    # how it is counted
    "rule_completion": (
        "**เสร็จ %** = เสร็จ {done} ÷ (ทั้งหมด {all} − ยกเลิก {cancelled}) = **{percent} %**",
        (
            "**Completed %** = completed {done} ÷ (all {all} − cancelled {cancelled}) = "
            "**{percent} %**"
        ),
    ),
    "rule_planned": (
        (
            "**ตามแผน %** = ถึงกำหนดแล้ว {planned} ÷ มาตรการที่มีกำหนด {dated} = **{percent} %** "
            "(ไม่นับที่ไม่ระบุกำหนด {undated})"
        ),
        (
            "**Planned %** = due by now {planned} ÷ with a deadline {dated} = **{percent} %** "
            "({undated} without a deadline left out)"
        ),
    ),
    "rule_plan": (
        "**เร็วหรือช้ากว่าแผน** เทียบเฉพาะมาตรการที่มีกำหนด: เสร็จ {dated_done} ควรเสร็จ {planned}",
        (
            "**Ahead or behind** compares measures with a deadline only: {dated_done} completed, "
            "{planned} due"
        ),
    ),
    "rule_average": (
        "**ความก้าวหน้าเฉลี่ย** {percent} % จาก {count} มาตรการที่บอกร้อยละ อีก {others} ไม่บอก",
        "**Average progress** {percent} % of {count} measures that state one; {others} do not",
    ),
    "rule_weighted": (
        "**แบบ ป.ป.ช.** (เสร็จ × 1 + กำลังดำเนินการ × 0.5) ÷ ทั้งหมด = **{percent} %**",
        "**NACC's figure** (completed × 1 + in progress × 0.5) ÷ all = **{percent} %**",
    ),
    "rule_late": (
        (
            "**เกินกำหนด** = เลยวันสิ้นสุดแล้วยังไม่เสร็จ · **ใกล้ครบกำหนด** = ภายใน 30 วัน · "
            "**ขาดการรายงาน** = เคยรายงาน แต่ไม่มีรายงานตั้งแต่ต้นไตรมาสเต็มก่อนหน้า"
        ),
        (
            "**Overdue** = past its end and not completed · **Due soon** = within 30 days · "
            "**Stopped reporting** = reported before, but not since the last full quarter began"
        ),
    ),
    "rule_narrative": (
        "**รอยืนยัน** {count} มาตรการ นับว่าเสร็จเพราะข้อความเล่าผลงาน แต่ไม่มีคำบอกสถานะ",
        (
            "**To be confirmed** {count} measures count as completed because prose tells a result, "
            "without a status word"
        ),
    ),
    "rule_left_out": ("**ไม่นับบางส่วน** {parts}", "**Left out in part** {parts}"),
    "left_cancelled": ("ยกเลิก: ข้อ {numbers}", "cancelled: no. {numbers}"),
    "left_undated": ("ไม่ระบุกำหนด: ข้อ {numbers}", "no deadline: no. {numbers}"),
    "left_narrative": ("รอยืนยัน: ข้อ {numbers}", "to be confirmed: no. {numbers}"),
    "rule_shared": (
        "มาตรการของหลายส่วนราชการนับครั้งเดียวในยอดรวม และนับในแต่ละส่วนราชการ",
        "A measure of several departments counts once in totals and once for each of them",
    ),
    "source_line": (
        "ณ {day} · {filters} · ที่มา: {file} แถว {rows}",
        "As at {day} · {filters} · Source: {file}, rows {rows}",
    ),
    "source_more": ("และอีก {count} ไฟล์", "and {count} more files"),
}
