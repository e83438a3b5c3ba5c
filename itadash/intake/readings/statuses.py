"""A cell → how far the work is.

The cell may be a status word, a number, a tick, or the prose of a result. The phrase that opens
the text decides, negation first ("ยังไม่แล้วเสร็จ" holds the words for done); a later phrase that
says otherwise makes the reading doubtful. Phrases are compared without spaces.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from itadash.intake.readings.boxes import ticked
from itadash.intake.readings.percents import percent
from itadash.intake.readings.spelling import mender, nearest
from itadash.intake.readings.status_denials import (
    ASKED,
    DENYING,
    DOUBTED,
    RESUMED,
    part_only,
    takes_back,
)
from itadash.intake.readings.status_percents import (
    PERCENT_AFTER,
    PERCENT_BEFORE,
    SHORT,
    counts_a_part,
    of_percent,
    percent_within,
    with_percent,
)
from itadash.intake.readings.status_phrases import (
    FOLLOWS_ALONE,
    LEADS,
    MARKERS,
    NARRATIVE,
    OPENING,
    Phrase,
)
from itadash.intake.vocabulary import (
    ENGLISH_STATUSES,
    NOT_REPORTED_WORDS,
    STATUS_PHRASES,
    STATUS_WORDS,
    TICKS,
)
from itadash.model import Basis, Status, StatusReading
from itadash.thai import digits, fold

NOT_REPORTED = StatusReading(Status.NOT_REPORTED)
UNKNOWN = StatusReading(Status.NOT_REPORTED, sure=False, known=False)
NARRATED = StatusReading(Status.COMPLETED, None, Basis.NARRATIVE, sure=False)
UNFINISHED = StatusReading(Status.IN_PROGRESS, None, Basis.EXPLICIT, sure=False)

_UNREPORTED = re.compile(
    "(?:(?:ยัง)?(?:ไม่|มิ)(?:ได้|มี|พบ|ปรากฏ)?(?:การ|ผล|จัดส่ง|ส่ง)*(?:รายงาน|ระบุ|ข้อมูล)|(?:ค้าง|ขาด)(?:การ|ส่ง)*รายงาน|รอ(?:การ|รับ|ผล)*(?:รายงาน|ข้อมูล))"
    "(?:ผล|การ|ข้อมูล|รายงาน|ดำเนินการ|ดำเนินงาน)*(?:(?<=รายงาน)จาก.*|(?<=รายงานผล)จาก.*)?"
)
_UNREPORTED_BEGINS = ("ย", "ไ", "ม", "ร", "ค", "ข")
_BLANK = re.compile(r"[\s.\-–—_…·*]*")
_NUMBERING = re.compile(
    r"^(?:[-–—•●○▪*·+]+|[(]?\d{1,2}[.)](?!\d)|[√✓✔þ☑](?=.)|[\U0001f300-\U0001faff⚪⚫⏳⌛\ufe0f]+)\s*"
)
"""What stands before the words: a bullet, a number, a tick, a coloured sign."""
_LABEL = re.compile(r"(?:ผลการ(?:ดำเนิน(?:การ|งาน)|ปฏิบัติงาน)|สถานะ|ความก้าวหน้า|ผล|status)\s*[:：]\s*")
_MENDED = mender(STATUS_WORDS)
_SEPARATORS = re.compile(r"[\s_\-]+")
_SPACES = re.compile(r"(?<![\d%])\s+|\s+(?!\d)")
"""All but those that keep two numbers apart."""
_TWO_NUMBERS = re.compile(r"[\d%]\s+\d")
_BARE_NUMBER = re.compile(r"-?(?:ร้อยละ\s*)?[\d.,]+\s*(?:%|เปอร์เซ็นต์|percent)?")
_ENGLISH = re.compile(r"[a-z][a-z_\s\-/]*")
_ASIDE = re.compile("มี|ลด|เพิ่ม|เมื่อ|หาก|ถ้า|เพื่อ|(?:ภาย)?หลัง|ก่อน")
"""Openings after which a status phrase tells of something else."""
_OF_OTHERS = re.compile("(?:ที่|ซึ่ง|ให้|เพื่อ)(?:ยัง|อยู่|กำลัง|แล้ว|เสร็จ|ดำเนิน|ไม่สามารถ)")
_UNDONE = (Status.IN_PROGRESS, Status.NOT_STARTED)
_DOUBTS = {Status.COMPLETED: DOUBTED, Status.CANCELLED: RESUMED}
_OWN_WORK = re.compile(
    f"(?!ให้|.*(?:ว่า|อื่น|เดิม|ก่อนหน้า))(?:{NARRATIVE.pattern}|ด[ำา]|การ|กอง|สำนัก|หน่วย|ฝ่าย|งาน)"
)
"""Openings of one's own work, after which a phrase for done speaks of all of it."""
_PROSE = re.compile("(?:[^ก-๙]*[ก-๙]){20}")
"""Thai letters from which an unknown text is prose, not a word of status."""


def status(text: str) -> StatusReading:
    """What a status or result cell says; ``known`` is False for words that are none of either."""
    plain = digits(fold(text)).lower().replace("％", "%")
    if _BLANK.fullmatch(plain) or _is_unreported(plain.strip(" .-()")):
        return NOT_REPORTED
    if plain in TICKS:
        told, sure = TICKS[plain]
        return StatusReading(told, None, Basis.EXPLICIT, sure)
    if stated := _number(plain):
        return stated
    if (answers := ticked(plain)) is not None:
        return _answered(answers)
    plain = _LABEL.sub("", _NUMBERING.sub("", plain)).strip(" .!\"'“”")
    if len(plain) <= SHORT:
        plain = _MENDED(plain)
    read = _number(plain) or _english(plain) or _thai(plain)
    if not read.known:
        compact = _SPACES.sub("", plain)
        denied = UNFINISHED if takes_back(compact) else read
        read = nearest(compact, _meanings()) or denied
    return replace(read, sure=False) if ASKED.search(plain) else read


@cache
def _meanings() -> dict[str, StatusReading]:
    """Whole cells, without their spaces, and what they say."""
    english = {word: told for word in ENGLISH_STATUSES if (told := _english(word))}
    thai = {phrase: _thai(phrase) for phrase in STATUS_PHRASES}
    return {words.replace(" ", ""): told for words, told in {**english, **thai}.items()}


def _answered(answers: tuple[str, ...]) -> StatusReading:
    """The one answer that is ticked; none is no report, and several say nothing."""
    if not answers:
        return NOT_REPORTED
    return status(answers[0]) if len(answers) == 1 else UNKNOWN


def _is_unreported(plain: str) -> bool:
    """Whether the words say that nothing is reported."""
    if plain in NOT_REPORTED_WORDS:
        return True
    return plain[:1] in _UNREPORTED_BEGINS and bool(_UNREPORTED.fullmatch(_SPACES.sub("", plain)))


def _number(plain: str) -> StatusReading | None:
    """A bare percentage; one figure alone may count something else."""
    if not _BARE_NUMBER.fullmatch(plain):
        return None
    stated = percent(plain).percent
    if stated is None:
        return UNKNOWN
    return replace(of_percent(stated), sure=not re.fullmatch(r"[1-9]", plain))


def _english(plain: str) -> StatusReading | None:
    """An English status word, in any case and with any separator, perhaps with a percentage."""
    words = _ENGLISH.match(plain)
    spoken = _SEPARATORS.sub(" ", words[0]).strip().removesuffix(" yet") if words else ""
    if spoken not in ENGLISH_STATUSES or not words:
        return None
    rest = _SPACES.sub("", plain[words.end() :])
    lead = StatusReading(ENGLISH_STATUSES[spoken], None, Basis.EXPLICIT, not rest)
    stated = PERCENT_AFTER.match(rest)
    return with_percent(lead, stated, spoken) if stated else lead


def _thai(plain: str) -> StatusReading:
    """The opening phrase, else a phrase inside a short text, else prose that tells a result."""
    compact = _SPACES.sub("", plain) if _TWO_NUMBERS.search(plain) else plain.replace(" ", "")
    before = PERCENT_BEFORE.match(compact)
    start = before.end() if before else 0
    opening = OPENING.match(compact, start)
    for phrase in LEADS[(opening.lastindex or 1) - 1 :] if opening else ():
        found = phrase.pattern.match(compact, start)
        if found and not (phrase.alone and _runs_on(found, plain)):
            after = PERCENT_AFTER.match(compact, found.end())
            return _led(phrase, found, before or after or percent_within(compact), compact)
    return _marked(compact) or _prose(compact)


def _runs_on(found: re.Match[str], plain: str) -> bool:
    """Whether the words of a phrase go on without a space or a word that may follow it."""
    if FOLLOWS_ALONE.match(found.string, found.end()):
        return False
    return not any(
        _SPACES.sub("", plain[:gap]) == found.string[: found.end()]
        for gap, letter in enumerate(plain[: 4 * found.end()])
        if letter == " "
    )


def _led(
    phrase: Phrase, found: re.Match[str], stated: re.Match[str] | None, compact: str
) -> StatusReading:
    """A text that opens with a status phrase; a later phrase may contradict it."""
    if phrase.measured and stated:
        return of_percent(Decimal(stated[1] or stated[2]))
    lead = StatusReading(phrase.status, None, Basis.EXPLICIT, phrase.sure)
    others = any(
        marker.status is not lead.status and marker.found_in(compact, found.end())
        for marker in MARKERS
    )
    if lead.status is Status.COMPLETED and (others or _owes(compact, found.end())):
        return replace(lead, status=Status.IN_PROGRESS, sure=False)
    if others if lead.status in _UNDONE else _DOUBTS[lead.status].search(compact, found.end()):
        lead = replace(lead, sure=False)
    return with_percent(lead, stated, found[0]) if stated else lead


def _owes(compact: str, start: int) -> bool:
    """Whether a text that opens with a word for done goes on to say that a part of it is owed."""
    return counts_a_part(compact) or part_only(compact, start, start + SHORT)


def _marked(compact: str) -> StatusReading | None:
    """A status phrase inside a text that opens otherwise."""
    found = {marker.status: marker for marker in MARKERS if marker.found_in(compact)}
    if not found:
        return None
    if len(found) > 1:
        return StatusReading(Status.IN_PROGRESS, None, Basis.EXPLICIT, sure=False)
    (marker,) = found.values()
    if marker.status is Status.COMPLETED and part_only(compact, 0, SHORT):
        return UNFINISHED
    denied = marker.status not in _UNDONE and DENYING.match(compact)
    unowned = marker.status is Status.COMPLETED and not _OWN_WORK.match(compact)
    aside = denied or unowned or _ASIDE.match(compact) or _OF_OTHERS.search(compact)
    sure = marker.sure and len(compact) <= SHORT and not aside
    return StatusReading(marker.status, None, Basis.EXPLICIT, sure)


def _prose(compact: str) -> StatusReading:
    """A result told in prose is taken as done, or as begun where it counts a part or denies the
    rest, to be confirmed; anything else is unknown."""
    told = NARRATED if _PROSE.match(compact) or NARRATIVE.match(compact) else UNKNOWN
    begun = told.known and (takes_back(compact) or counts_a_part(compact))
    return UNFINISHED if begun else told
