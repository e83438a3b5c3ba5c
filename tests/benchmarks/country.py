"""A made-up country of agencies, to see how the product fares with many: no file is read.

Facts are made in the database itself, and what is derived is derived by the store's own folding.
Names, titles and results are invented; the same arguments make the same country.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from itadash import fiscal
from itadash.indicators import INDICATORS, TOPICS
from itadash.store.database import Database
from itadash.store.folding import fold_all

YEAR = 2569
TODAY = date(2026, 7, 20)
"""A day in the fourth quarter of the year, when some are late and some are silent."""
MEASURES = 12
"""Measures of each agency."""

AGENCIES = """
insert into agencies
select
    i + 1,
    ['องค์การบริหารส่วนตำบล', 'องค์การบริหารส่วนตำบล', 'เทศบาลตำบล', 'องค์การบริหารส่วนตำบล',
     'เทศบาลเมือง', 'องค์การบริหารส่วนตำบล', 'เทศบาลตำบล', 'องค์การบริหารส่วนจังหวัด'][i % 8 + 1]
    || 'สมมุติ'
    || ['ทุ่ง', 'บาง', 'หนอง', 'ห้วย', 'ดอน', 'วัง', 'โคก', 'ท่า'][(hash(i) % 8)::integer + 1]
    || ['แก้ว', 'ทอง', 'ใหญ่', 'งาม', 'สูง', 'เงิน', 'คำ', 'กลาง'][(hash(i + 1) % 8)::integer + 1]
    || (i + 1)
from range($agencies) r(i)
"""

IMPORTS = """
insert into imports
select
    i + 1, 'measures', i + 1, $year, [$year], null, 'รายงาน' || (i + 1) || '.csv',
    sha256(i::varchar), 'utf-8', ['มาตรการ'], ['title'], $measures, $measures, 0, 0, 0, '[]', false
from range($agencies) r(i)
"""

WRITES = """
insert into writes
select $version, $at, 'ตัวอย่าง', 'import', i + 1 from range($agencies) r(i)
"""

FACTS = """
insert into measure_facts
select
    i * $measures + m + 1, i + 1, m + 2, i + 1, $year,
    'มาตรการที่ ' || (m + 1) || ' ' || [
        'ปรับปรุงการเปิดเผยข้อมูลบนเว็บไซต์', 'ลดขั้นตอนการให้บริการประชาชน',
        'ประกาศผลการจัดซื้อจัดจ้างทุกเดือน', 'อบรมการใช้ทรัพย์สินของราชการ',
        'ช่องทางร้องเรียนที่ติดตามผลได้', 'มอบหมายงานและประเมินผลอย่างเป็นธรรม'
    ][m % 6 + 1],
    (m + 1)::varchar, $topics[m % 9 + 1], [],
    [['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา'][m % 4 + 1]],
    if(hash(i) % 29 = 0, null, $first::date),
    if(hash(i) % 29 = 0, null, ($first::date + to_months(3 * (m % 4) + 3) - interval 1 day)::date),
    null, [], null
from range($agencies) r(i), range($measures) s(m)
"""

ROWS = """
insert into source_rows
select import_id, row, [title] from measure_facts
"""

STATUSES = """
insert into statuses
with told as (
    select
        f.measure_id, f.import_id, f.row, f.agency_id, j,
        -- How diligent an agency is, 0.3 to 1.3, and how hard a measure, 0.2 to 1.2.
        (0.3 + hash(f.agency_id) % 1000 / 1000.0) * (j + 1) / $reports
            - (0.3 + hash(f.measure_id) % 1000 / 1000.0) * (0.7 + f.row % 4 / 4.0) as over
    from measure_facts f, range($reports) r(j)
    where hash(f.agency_id + 7) % 17 <> 0 -- some never report
      and (hash(f.measure_id + 3) % 23 <> 0 or j < $reports / 3) -- and some stop
)
select
    measure_id, import_id, row, agency_id, $year,
    ($first::date + ((j + 1) * 290 / $reports)::integer)::date,
    case
        when hash(measure_id + 5) % 61 = 0 then 'cancelled'
        when over >= 0 then 'completed' when over > -0.5 then 'in_progress' else 'not_started'
    end,
    null, 'explicit', 'ดำเนินการรอบที่ ' || (j + 1), null, null, []
from told
"""

SCORES = """
insert into scores
select
    i + 1, n + 1, i + 1, $year - 1 - y, n, $names[n::integer], $instruments[n::integer],
    55 + (hash(i * 20 + n * 2 + y) % 4500) / 100.0
from range($agencies) r(i), range(1, len($names) + 1) s(n), range(2) t(y)
"""
"""Of the two years before, which the measures of the year answer."""


def make(database: Database, agencies: int, reports: int) -> None:
    """So many agencies with ``MEASURES`` each, and so many reports of nearly every measure."""
    at = datetime(2026, 7, 1, tzinfo=UTC).replace(tzinfo=None)
    many: dict[str, object] = {"agencies": agencies}
    year: dict[str, object] = {"year": YEAR}
    first: dict[str, object] = {"first": fiscal.first_day(YEAR)}
    with database.write("ตัวอย่าง") as transaction:
        transaction.run(AGENCIES, many)
        transaction.run(IMPORTS, many | year | {"measures": MEASURES})
        transaction.run(WRITES, many | {"version": transaction.version, "at": at})
        transaction.run(FACTS, many | year | first | _topics() | {"measures": MEASURES})
        transaction.run(ROWS)
        transaction.run(STATUSES, year | first | {"reports": reports})
        transaction.run(SCORES, many | year | _indicators())
        fold_all(transaction)


def _topics() -> dict[str, object]:
    return {"topics": [name for name, _ in TOPICS]}


def _indicators() -> dict[str, object]:
    return {
        "names": [one.name for one in INDICATORS],
        "instruments": [one.instrument for one in INDICATORS],
    }
