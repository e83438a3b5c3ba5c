"""The ITA indicators, instruments, weights and levels, as data by year.

The assessment is about to be reformed, so a year may bring other indicators or scales: they are
rows here, not rules elsewhere. Years are Buddhist Era and name the year assessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

WEIGHTS = {"IIT": Decimal("0.30"), "EIT": Decimal("0.30"), "OIT": Decimal("0.40")}
"""What each instrument counts in the total; each is the plain mean of its indicators. The totals
that agencies print come out exactly so."""


@dataclass(frozen=True, slots=True)
class Definition:
    """One indicator: its number, present name, instrument, and names it had or is also given."""

    number: int
    name: str
    instrument: str
    aliases: tuple[str, ...] = ()


INDICATORS = (
    Definition(1, "การปฏิบัติหน้าที่", "IIT"),
    Definition(2, "การใช้งบประมาณ", "IIT"),
    Definition(3, "การใช้อำนาจ", "IIT"),
    Definition(4, "การใช้ทรัพย์สินของราชการ", "IIT", ("การใช้ทรัพย์สินราชการ",)),
    Definition(5, "การแก้ไขปัญหาการทุจริต", "IIT"),
    Definition(6, "คุณภาพการดำเนินงาน", "EIT"),
    Definition(7, "ประสิทธิภาพการสื่อสาร", "EIT"),
    Definition(8, "การปรับปรุงการทำงาน", "EIT", ("การปรับปรุงระบบการทำงาน",)),
    Definition(9, "การเปิดเผยข้อมูล", "OIT", ("การเปิดเผยข้อมูลสาธารณะ",)),
    Definition(10, "การป้องกันการทุจริต", "OIT"),
)
"""As printed in reports of fiscal years 2565 to 2568."""

TOPICS: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", (1, 6)),
    ("การให้บริการและระบบ E-Service", (8,)),
    ("ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ", (7, 9)),
    ("กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ", (4,)),
    ("กระบวนการสร้างความโปร่งใสการใช้งบประมาณและการจัดซื้อจัดจ้าง", (2,)),
    ("กระบวนการควบคุมตรวจสอบการใช้อำนาจและบริหารงานบุคคล", (3,)),
    ("กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน", (5, 10)),
)
"""The seven topics that measures are set for, and the indicators each is meant to raise. No
source states the pairs: they follow from the wording of both."""


@dataclass(frozen=True, slots=True)
class Level:
    """A level is reached with ``least`` in total and ``each`` in every instrument."""

    name: str
    least: Decimal
    each: Decimal = Decimal(0)


LETTERS = (
    Level("AA", Decimal(95)),
    Level("A", Decimal(85)),
    Level("B", Decimal(75)),
    Level("C", Decimal(65)),
    Level("D", Decimal(55)),
    Level("E", Decimal(50)),
    Level("F", Decimal(0)),
)
PASSED = (
    Level("ผ่านดีเยี่ยม", Decimal(95), each=Decimal(95)),
    Level("ผ่านดี", Decimal(85), each=Decimal(85)),
    Level("ผ่าน", Decimal(85)),
    Level("ต้องปรับปรุง", Decimal(70)),
    Level("ต้องปรับปรุงโดยด่วน", Decimal(0)),
)

PASS_LINE = Decimal(85)
"""The total that passes, in both scales."""

SCALES: tuple[tuple[int, tuple[Level, ...]], ...] = ((2566, PASSED), (0, LETTERS))
"""The first year of each scale, the latest first. Scores of 2567 and 2568 are printed with the
Thai levels for certain; for 2566 both kinds are seen, so the year of the change is likely, not
sure. 85 passes in both."""


def indicator(name: str) -> Definition | None:
    """The indicator of a name as printed now or earlier; score tables number them in many ways."""
    return next((one for one in INDICATORS if name in (one.name, *one.aliases)), None)


def instrument_means(scores: Mapping[int, Decimal]) -> dict[str, Decimal]:
    """Mean of each instrument, two decimals, rounded half up; only those fully scored."""
    return {name: _rounded(mean) for name, mean in _means(scores).items()}


def total(scores: Mapping[int, Decimal]) -> Decimal | None:
    """The weighted total, from unrounded means; None unless every indicator has a score."""
    means = _means(scores)
    if means.keys() != WEIGHTS.keys():
        return None
    return _rounded(sum((WEIGHTS[name] * mean for name, mean in means.items()), Decimal(0)))


def level(total: Decimal | None, instruments: Mapping[str, Decimal], year: int) -> str | None:
    """The name of the level on that year's scale; the Thai scale asks of every instrument too:
    86.73 with one instrument at 75.40 is ผ่าน, not ผ่านดี."""
    if total is None:
        return None
    lowest = min(instruments.values(), default=Decimal(0))
    return next(one.name for one in scale(year) if total >= one.least and lowest >= one.each)


def scale(year: int) -> tuple[Level, ...]:
    """The levels of a year, the highest first."""
    return next(levels for first_year, levels in SCALES if year >= first_year)


def gain(number: int, score: Decimal) -> Decimal:
    """What the total gains if one indicator is raised to the pass line; 0 where it is there."""
    instrument = next(one.instrument for one in INDICATORS if one.number == number)
    peers = sum(one.instrument == instrument for one in INDICATORS)
    return _rounded(max(PASS_LINE - score, Decimal(0)) * WEIGHTS[instrument] / peers)


def _means(scores: Mapping[int, Decimal]) -> dict[str, Decimal]:
    means = {}
    for instrument in WEIGHTS:
        numbers = [one.number for one in INDICATORS if one.instrument == instrument]
        if all(number in scores for number in numbers):
            means[instrument] = sum((scores[n] for n in numbers), Decimal(0)) / len(numbers)
    return means


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)
