"""Words inside pictures: short, for they stand on bars."""

WORDS: dict[str, tuple[str, str]] = {
    "chart_quarter": ("ไตรมาส\u00a0{quarter}", "Quarter\u00a0{quarter}"),
    "chart_undated": ("ไม่ระบุ", "No deadline"),
    "chart_department_done": (
        "<b>{name}</b>  เสร็จ {done} จาก {all}",
        "<b>{name}</b>  {done} of {all} completed",
    ),
    "chart_total_done": (
        "<b>รวม</b>  เสร็จ {done} จาก {all}",
        "<b>Total</b>  {done} of {all} completed",
    ),
    "chart_done": ("เสร็จจริง\u00a0{count}", "Completed\u00a0{count}"),
    "chart_planned": ("ตามแผน\u00a0{count}", "Planned\u00a0{count}"),
    "chart_confirm": ("รอยืนยัน", "To confirm"),
    "cell_late": ("▲\u00a0ช้า\u00a0{late}", "▲\u00a0{late}\u00a0late"),
    "cell_complete": ("✓\u00a0ครบ", "✓\u00a0all"),
    "cell_ahead": ("ก่อนกำหนด", "ahead"),
    "cell_undated": ("ค้าง {open}", "{open} open"),
    "cell_awaited": ("ยังไม่ถึง", "not due"),
    "late_year_end": ("เลยสิ้นปีงบประมาณ", "Past the end of the year"),
    "late_by": ("เกินกำหนด\u00a0{days}\u00a0วัน", "{days}\u00a0days overdue"),
}
