"""The official documents, and the page that makes them.

The documents themselves are Thai whatever the language of the screen.
"""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # title block
    "document.title.measures": (
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        "Measures for integrity and transparency within the agency",
    ),
    "document.title.report": (
        "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        "Report on the measures for integrity and transparency within the agency",
    ),
    "document.title.year": ("ประจำปีงบประมาณ พ.ศ. {year}", "Fiscal year {year}"),
    "document.title.part": ("(เฉพาะ {part})", "({part} only)"),
    "document.round.months": ("รอบ {months} เดือน ({span})", "First {months} months ({span})"),
    "document.round.quarter": ("ไตรมาสที่ {quarter} ({span})", "Quarter {quarter} ({span})"),
    "document.round.span": ("ระยะเวลา {span}", "Period {span}"),
    # opening paragraph and summary
    "document.opening.measures": (
        (
            "{agency} ได้นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ "
            "(Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. {before}{scored} "
            "มาวิเคราะห์ และกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน "
            "ประจำปีงบประมาณ พ.ศ. {year} เพื่อให้ทุกส่วนราชการถือปฏิบัติ ดังต่อไปนี้"
        ),
        (
            "{agency} has studied its Integrity and Transparency Assessment of fiscal year "
            "{before}{scored} and has set the following measures for fiscal year {year}."
        ),
    ),
    "document.opening.report": (
        (
            "ตามที่{agency} ได้นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ "
            "(Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. {before}{scored} "
            "มากำหนดเป็นมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน "
            "ประจำปีงบประมาณ พ.ศ. {year} และได้ติดตามผลการดำเนินการ {round} "
            "ปรากฏผล ณ วันที่ {day} ดังต่อไปนี้"
        ),
        (
            "{agency} has set measures for fiscal year {year} after its Integrity and Transparency "
            "Assessment of fiscal year {before}{scored}. Their results in the {round}, as at "
            "{day}, are as follows."
        ),
    ),
    "document.scored": (" ซึ่งได้คะแนนรวม {total} คะแนน", " (total score {total})"),
    "document.summary.measures": (
        "รวม {count} มาตรการ มีส่วนราชการรับผิดชอบตามตารางสรุป ข้อมูล ณ วันที่ {day}",
        "There are {count} measures, carried by the departments in the table below, as at {day}.",
    ),
    "document.summary.report": (
        "จากมาตรการทั้งหมด {count} มาตรการ {parts}",
        "Of {count} measures: {parts}",
    ),
    "document.part.completed": (
        "ดำเนินการแล้วเสร็จ {count} มาตรการ คิดเป็นร้อยละ {percent}",
        "{count} completed ({percent} %)",
    ),
    "document.part.in_progress": ("อยู่ระหว่างดำเนินการ {count} มาตรการ", "{count} in progress"),
    "document.part.not_started": ("ยังไม่ดำเนินการ {count} มาตรการ", "{count} not started"),
    "document.part.not_reported": ("ยังไม่มีรายงานผล {count} มาตรการ", "{count} not reported"),
    "document.part.cancelled": (
        "ยกเลิก {count} มาตรการ (ไม่นับในร้อยละ)",
        "{count} cancelled (left out of the percentage)",
    ),
    "document.summary.overdue": (
        " ในจำนวนที่ยังไม่แล้วเสร็จ เกินกำหนดเวลาแล้ว {count} มาตรการ",
        " Of those not completed, {count} are overdue.",
    ),
    # table of counts
    "document.counts.title.measures": (
        "สรุปจำนวนมาตรการตามส่วนราชการและไตรมาสที่ครบกำหนด",
        "Measures by department and by the quarter they fall due in",
    ),
    "document.counts.title.report": (
        "สรุปผลการดำเนินการตามส่วนราชการ ณ วันที่ {day}",
        "Results by department as at {day}",
    ),
    "document.counts.shared": (
        "มาตรการที่มีหลายส่วนราชการรับผิดชอบ นับในทุกส่วนราชการนั้น แต่นับครั้งเดียวในยอดรวม",
        "A measure of several departments counts for each of them, and once in the total.",
    ),
    "document.counts.narrative": (
        "ในจำนวนที่แล้วเสร็จ มี {count} มาตรการที่อ่านจากข้อความรายงานผล และยังไม่มีผู้ยืนยัน",
        "Of those completed, {count} were read from the words of the result and not confirmed.",
    ),
    "document.tally.department": ("ส่วนราชการ", "Department"),
    "document.tally.all": ("มาตรการ\nทั้งหมด", "All measures"),
    "document.tally.completed": ("แล้วเสร็จ", "Completed"),
    "document.tally.in_progress": ("อยู่ระหว่าง\nดำเนินการ", "In progress"),
    "document.tally.not_started": ("ยังไม่\nดำเนินการ", "Not started"),
    "document.tally.not_reported": ("ยังไม่มี\nรายงาน", "Not reported"),
    "document.tally.cancelled": ("ยกเลิก", "Cancelled"),
    "document.tally.overdue": ("เกินกำหนด", "Overdue"),
    "document.tally.percent": ("ร้อยละ\nที่แล้วเสร็จ", "Completed %"),
    "document.tally.quarter_1": ("ไตรมาส 1", "Quarter 1"),
    "document.tally.quarter_2": ("ไตรมาส 2", "Quarter 2"),
    "document.tally.quarter_3": ("ไตรมาส 3", "Quarter 3"),
    "document.tally.quarter_4": ("ไตรมาส 4", "Quarter 4"),
    "document.tally.undated": ("ไม่ระบุกำหนด\nในปีนี้", "No deadline this year"),
    "document.tally.total": ("รวม", "Total"),
    # the scores that measures answer
    "document.scores.title": (
        "ผลการประเมินรายตัวชี้วัด ประจำปีงบประมาณ พ.ศ. {before}",
        "Scores by indicator, fiscal year {before}",
    ),
    "document.scores.indicator": ("ตัวชี้วัดของการประเมิน ITA", "Indicator"),
    "document.scores.instrument": ("เครื่องมือ/ระดับ", "Instrument or level"),
    "document.scores.score": ("คะแนน", "Score"),
    "document.scores.judged": ("ประเด็นที่ต้องปรับปรุง/รักษาระดับ", "To improve or to keep"),
    "document.scores.kept": ("รักษาระดับ", "keep"),
    "document.scores.lacks": (
        "ต้องปรับปรุง ขาดอีก {lacks} จึงถึงเกณฑ์ {line}",
        "improve: {lacks} below the pass line of {line}",
    ),
    "document.scores.total": ("คะแนนรวม", "Total"),
    # the table of measures
    "document.column.no": ("ที่", "No."),
    "document.column.topic": ("ประเด็น/หัวข้อ", "Topic"),
    "document.column.title": ("มาตรการ/กิจกรรม", "Measure"),
    "document.column.steps": ("ขั้นตอน/วิธีการปฏิบัติ", "Steps"),
    "document.column.department": ("ผู้รับผิดชอบ", "Department"),
    "document.column.period": ("ระยะเวลาดำเนินการ", "Period"),
    "document.column.follow_up": ("การกำกับติดตาม\nและรายงานผล", "Follow-up"),
    "document.column.result": ("ผลการดำเนินการ (Output)", "Output"),
    "document.column.outcome": ("ผลลัพธ์/ความสำเร็จ (Outcome)", "Outcome"),
    "document.column.start": ("วันเริ่ม", "Starts"),
    "document.column.end": ("วันสิ้นสุด", "Ends"),
    "document.column.quarter": ("ไตรมาส", "Quarter"),
    "document.column.quarter_1": ("ไตรมาส 1", "Quarter 1"),
    "document.column.quarter_2": ("ไตรมาส 2", "Quarter 2"),
    "document.column.quarter_3": ("ไตรมาส 3", "Quarter 3"),
    "document.column.quarter_4": ("ไตรมาส 4", "Quarter 4"),
    "document.column.status": ("สถานะ", "Status"),
    "document.column.percent": ("ร้อยละ", "Per cent"),
    "document.column.obstacle": ("ปัญหา/อุปสรรค", "Obstacle"),
    "document.column.evidence": ("หลักฐาน", "Evidence"),
    "document.status.completed": ("ดำเนินการแล้วเสร็จ", "Completed"),
    "document.status.in_progress": ("อยู่ระหว่างดำเนินการ", "In progress"),
    "document.status.not_started": ("ยังไม่ดำเนินการ", "Not started"),
    "document.status.cancelled": ("ยกเลิก", "Cancelled"),
    "document.status.not_reported": ("ยังไม่มีรายงานผล", "Not reported"),
    "document.unconfirmed": (
        "[อ่านจากข้อความ ยังไม่ยืนยัน]",
        "[read from the text, not confirmed]",
    ),
    "document.follow_up_round": ("รอบ {months} เดือน", "{months} months"),
    "document.every_quarter": ("ทุกไตรมาส", "Every quarter"),
    # sources and foot
    "document.sources.title": ("ที่มาของข้อมูล", "Where the data come from"),
    "document.sources.day": (
        "ข้อมูล ณ วันที่ {day} · {round} · จัดทำเอกสารวันที่ {made}",
        "As at {day} · {round} · made on {made}",
    ),
    "document.sources.filters": ("ขอบเขต: {filters}", "Filters: {filters}"),
    "document.sources.file": ("{file} (การนำเข้าครั้งที่ {number})", "{file} (import {number})"),
    "document.sources.by_hand": ("แก้ไขโดยเจ้าหน้าที่ในระบบ", "set by an officer"),
    "document.sources.marks": (
        (
            "ข้อความของส่วนราชการคงตามที่รายงาน รายการที่มีเครื่องหมาย “อ่านจากข้อความ ยังไม่ยืนยัน” "
            "นับว่าแล้วเสร็จจากข้อความเล่าผลงาน ซึ่งไม่มีคำบอกสถานะ"
        ),
        (
            "The words of departments stand as reported. What is marked as read from the text "
            "counts as completed because prose tells a result, without a status word."
        ),
    ),
    "document.filter.none": ("ทุกส่วนราชการ ทุกสถานะ", "all departments, every status"),
    "document.filter.quarter": ("ไตรมาส {quarter}", "quarter {quarter}"),
    "document.footer": (
        "{agency} · ข้อมูล ณ วันที่ {day} · จัดทำ {made}",
        "{agency} · as at {day} · made {made}",
    ),
    "document.page": ("หน้า", "Page"),
    # signatures and the memorandum
    "document.sign.line": ("(ลงชื่อ)", "(signed)"),
    "document.sign.name": ("( {dots} )", "( {dots} )"),
    "document.sign.post": ("ตำแหน่ง {dots}", "Post {dots}"),
    "document.memo": ("บันทึกข้อความ", "Memorandum"),
    "document.memo.from": ("ส่วนราชการ", "From"),
    "document.memo.number": ("ที่", "No."),
    "document.memo.date": ("วันที่", "Date"),
    "document.memo.subject": ("เรื่อง", "Subject"),
    "document.memo.to": ("เรียน", "To"),
    "document.memo.head": ("ผู้บริหาร{agency}", "The head of {agency}"),
    "document.memo.subject.measures": (
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year}",
        "Measures for integrity and transparency, fiscal year {year}",
    ),
    "document.memo.subject.report": (
        (
            "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน "
            "ประจำปีงบประมาณ พ.ศ. {year} {round}"
        ),
        "Report on the measures for integrity and transparency, fiscal year {year}, {round}",
    ),
    "document.memo.why.measures": (
        (
            "ด้วยผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) "
            "ประจำปีงบประมาณ พ.ศ. {before} มีประเด็นที่ต้องนำมาปรับปรุงการปฏิบัติงานของ{agency}"
        ),
        "The assessment of fiscal year {before} asks {agency} to improve its work.",
    ),
    "document.memo.what.measures": (
        (
            "ในการนี้ ได้จัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน "
            "ประจำปีงบประมาณ พ.ศ. {year} รวม {count} มาตรการ เสร็จเรียบร้อยแล้ว รายละเอียดตามเอกสารแนบ"
        ),
        "The {count} measures for fiscal year {year} are ready, as attached.",
    ),
    "document.memo.ask.measures": (
        "จึงเรียนมาเพื่อโปรดพิจารณา หากเห็นชอบ จะได้ประกาศใช้และเผยแพร่บนเว็บไซต์ของหน่วยงานต่อไป",
        "For your consideration; once agreed they are announced and published on the website.",
    ),
    "document.memo.why.report": (
        (
            "ตามที่{agency} ได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน "
            "ประจำปีงบประมาณ พ.ศ. {year} รวม {count} มาตรการ นั้น"
        ),
        "{agency} has set {count} measures for fiscal year {year}.",
    ),
    "document.memo.what.report": (
        (
            "ในการนี้ ได้รวบรวมผลการดำเนินการตามมาตรการดังกล่าว {round} ข้อมูล ณ วันที่ {day} "
            "เสร็จเรียบร้อยแล้ว รายละเอียดตามเอกสารแนบ"
        ),
        "Their results in the {round}, as at {day}, are gathered in what is attached.",
    ),
    "document.memo.ask.report": (
        "จึงเรียนมาเพื่อโปรดทราบ หากเห็นชอบ จะได้เผยแพร่บนเว็บไซต์ของหน่วยงานต่อไป",
        "For your information; once agreed they are published on the website.",
    ),
    "document.memo.sign.officer": ("ผู้รายงาน", "Reported by"),
    "document.memo.sign.chief": ("ความเห็นของหัวหน้าส่วนราชการ", "The chief's opinion"),
    "document.memo.sign.clerk": ("ความเห็นของปลัด", "The clerk's opinion"),
    "document.memo.sign.head": ("คำสั่งของผู้บริหาร", "The head's order"),
    # what to settle before publishing
    "document.settle.unconfirmed": (
        "ผลอ่านจากข้อความ ยังไม่มีผู้ยืนยัน",
        "The result was read from its text and nobody has confirmed it",
    ),
    "document.settle.not_reported": ("ยังไม่มีรายงานผล", "Nothing is reported"),
    "document.settle.silent": ("ขาดการรายงาน", "Its reports have stopped"),
    "document.settle.undated": ("ไม่ระบุกำหนดเวลา", "It has no deadline"),
    "document.settle.other_agency": (
        "ข้อความพูดถึง “{other}” อาจคัดลอกมาจากที่อื่น",
        "Its text names “{other}”; it may be copied from elsewhere",
    ),
    "document.settle.no_evidence": (
        "แล้วเสร็จ แต่ไม่มีลิงก์หลักฐาน",
        "Completed, without a link to evidence",
    ),
}
