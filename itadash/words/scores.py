"""ITA scores, the gap to the pass line, and the measures that answer it."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "scores.total": ("คะแนนรวม {total}", "Total {total}"),
    "scores.short": ("ขาดเกณฑ์ {line} อยู่ {gap}", "{gap} short of {line}"),
    "scores.passed": ("ผ่านเกณฑ์ {line} เกิน {gap}", "{gap} above the {line} line"),
    "scores.partial": ("มีคะแนน {count} จาก 10 ตัวชี้วัด", "Scores of {count} of 10 indicators"),
    "scores.partial.note": ("ยังรวมคะแนนไม่ได้", "no total can be made yet"),
    "scores.none": ("ยังไม่มีคะแนน ITA", "There are no ITA scores yet"),
    "scores.none.note": (
        "นำเข้าตารางคะแนนที่หน้า “นำเข้าข้อมูล” เช่นตารางที่มี ๑. การปฏิบัติหน้าที่ …๗๘.๓๑… คะแนน",
        "Bring in the score table on the page “Upload”",
    ),
    "scores.year": ("คะแนนปี {year}", "Scores of {year}"),
    "scores.detail": (
        "ถึงเกณฑ์ {line} แล้ว {passed} จาก {all} ตัวชี้วัด",
        "{passed} of {all} indicators reach {line}",
    ),
    "scores.detail.lowest": ("ต่ำสุด **{name} {score}**", "lowest **{name} {score}**"),
    "scores.level": ("ระดับ **{level}**", "level **{level}**"),
    "scores.card.total": ("คะแนนรวม", "Total"),
    "scores.weight": ("{name} · {weight} %", "{name} · {weight} %"),
    "scores.instrument.IIT": ("ผู้มีส่วนได้เสียภายใน", "inside the office"),
    "scores.instrument.EIT": ("ผู้มีส่วนได้เสียภายนอก", "outside the office"),
    "scores.instrument.OIT": ("การเปิดเผยข้อมูล", "open data"),
    "scores.indicators": ("{count} ตัวชี้วัด", "{count} indicators"),
    "scores.figure": ("เรียงจากต่ำสุด", "Lowest first"),
    "scores.figure.alt": (
        "คะแนนรายตัวชี้วัดเรียงจากต่ำสุด เทียบกับเกณฑ์ {line}: {rows}",
        "Score by indicator, lowest first, against {line}: {rows}",
    ),
    "scores.figure.note": (
        "แกนเริ่มที่ {start} เพราะดูระยะห่างจาก {line} ไม่ใช่ความยาวจากศูนย์",
        "The axis starts at {start}: it shows the distance to {line}, not length from zero",
    ),
    "scores.figure.line": ("เกณฑ์ {line}", "line {line}"),
    "scores.gap.short": ("ขาด {gap}", "short {gap}"),
    "scores.gap.passed": ("ผ่าน +{gap}", "passed +{gap}"),
    "scores.table": ("ดูเป็นตาราง", "As a table"),
    "scores.table.number": ("ที่", "No."),
    "scores.table.name": ("ตัวชี้วัด", "Indicator"),
    "scores.table.instrument": ("เครื่องมือ", "Instrument"),
    "scores.table.score": ("คะแนน", "Score"),
    "scores.table.gap": ("เทียบ {line}", "Against {line}"),
    "scores.answers": ("จุดอ่อนและมาตรการที่ตอบ", "Weak points and the measures that answer"),
    "scores.answers.note": (
        "มาตรการปีงบประมาณ {year} ที่หัวข้อตรงกับตัวชี้วัด",
        "Measures of fiscal year {year} whose topic answers the indicator",
    ),
    "scores.answers.none": ("ยังไม่มีมาตรการตอบเรื่องนี้", "No measure answers this yet"),
    "scores.answers.allpass": ("ทุกตัวชี้วัดถึงเกณฑ์แล้ว", "Every indicator reaches the line"),
    "scores.answers.untopiced": (
        "อีก {count} มาตรการไม่ระบุหัวข้อ จึงยังจับคู่กับตัวชี้วัดไม่ได้",
        "{count} more measures name no topic, so they cannot be paired with an indicator",
    ),
    "scores.answers.noyear": (
        "ยังไม่มีมาตรการปีงบประมาณ {year} ในระบบ จึงเทียบกับคะแนนไม่ได้",
        "No measures of fiscal year {year} are stored, so there is nothing to set beside",
    ),
    "scores.gain": ("ถ้าถึง {line} คะแนนรวมเพิ่ม {gain}", "reaching {line} adds {gain} to the total"),
    "scores.levels": ("ระดับของปี {year}", "Levels of {year}"),
    "scores.levels.least": ("คะแนนรวม {least} ขึ้นไป", "total of {least} or more"),
    "scores.levels.each": (
        "คะแนนรวมและทุกเครื่องมือ {least} ขึ้นไป",
        "total and every instrument {least} or more",
    ),
    "scores.levels.rest": ("ต่ำกว่านั้น", "below that"),
    "scores.levels.here": ("อยู่ระดับนี้", "here"),
    "scores.source": (
        "คะแนนรวมคำนวณจาก IIT 30 % + EIT 30 % + OIT 40 % · แต่ละเครื่องมือคือค่าเฉลี่ยของตัวชี้วัด",
        "Total = IIT 30 % + EIT 30 % + OIT 40 %; an instrument is the mean of its indicators",
    ),
    "scores.source.import": (
        "ที่มา: {file} (การนำเข้าครั้งที่ {number})",
        "Source: {file} (import {number})",
    ),
    # against last year
    "scores.moved.up": ("▲ เพิ่มขึ้น\u00a0{change}", "▲ up\u00a0{change}"),
    "scores.moved.down": ("▼ ลดลง\u00a0{change}", "▼ down\u00a0{change}"),
    "scores.moved.same": ("＝ เท่าเดิม", "＝ the same"),
    "scores.moved.from": ("{moved} จากปี {year}", "{moved} from {year}"),
    "scores.moved.none": ("ยังไม่มีคะแนนปี {year} ให้เทียบ", "no scores of {year} to compare with"),
    "scores.figure.past": ("○ คือคะแนนปี {year}", "○ is the score of {year}"),
    "scores.table.moved": ("จากปี {year}", "From {year}"),
    # which weak points are answered
    "scores.answered": (
        "จุดอ่อน {weak} ตัวชี้วัด มีมาตรการตอบ {answered} ยังไม่มี **{unanswered}**",
        "{weak} weak indicators: {answered} answered, **{unanswered}** not",
    ),
    "scores.answered.all": (
        "จุดอ่อนทั้ง {weak} ตัวชี้วัดมีมาตรการตอบแล้ว",
        "All {weak} weak indicators are answered",
    ),
    "scores.answers.done": ("เสร็จ {done} จาก {all}", "{done} of {all} completed"),
    "scores.answers.open": (
        "ดูมาตรการปีงบประมาณ {year} ทั้งหมด",
        "See all measures of fiscal year {year}",
    ),
    # where there are none
    "scores.elsewhere": ("หน่วยงานที่มีคะแนนแล้ว", "Agencies that have scores"),
    "scores.elsewhere.one": ("{agency} ปี {year}", "{agency}, {year}"),
    # how it is counted
    "scores.explain.instrument": (
        "**{name} {mean}** = ค่าเฉลี่ยของ {count} ตัวชี้วัด = ({sum}) ÷ {count}",
        "**{name} {mean}** = the mean of {count} indicators = ({sum}) ÷ {count}",
    ),
    "scores.explain.missing": (
        "**{name}** ยังไม่มีค่า เพราะขาดคะแนนตัวชี้วัดที่ {numbers}",
        "**{name}** has no value: indicators {numbers} have no score",
    ),
    "scores.explain.total": (
        "**คะแนนรวม {total}** = {parts} คูณก่อนปัดทศนิยม",
        "**Total {total}** = {parts}, multiplied before rounding",
    ),
    "scores.explain.no_total": (
        "**คะแนนรวม** ยังไม่มีค่า เพราะต้องมีคะแนนครบทุกตัวชี้วัด",
        "**Total** has no value: every indicator needs a score",
    ),
    "scores.explain.level": (
        "**ระดับ {level}** ตามเกณฑ์ของปี {year}: {rule}",
        "**Level {level}** on the scale of {year}: {rule}",
    ),
    "scores.pick": ("ปีของคะแนน", "Year of the scores"),
}
