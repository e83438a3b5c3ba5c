"""A cell → how far the work is.

The cell may be a status word, a number, a tick, or the prose of a result. The phrase that opens
the text decides, negation first ("ยังไม่แล้วเสร็จ" holds the words for done); a later phrase that
says otherwise makes the reading doubtful. Phrases are compared without spaces.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from itadash.intake.readings.percents import percent
from itadash.intake.readings.status_phrases import LEADS, MARKERS, NARRATIVE, Phrase
from itadash.intake.vocabulary import ENGLISH_STATUSES, NOT_REPORTED_WORDS, TICKS
from itadash.model import Basis, Status, StatusReading, two_decimals
from itadash.thai import digits, fold

NOT_REPORTED = StatusReading(Status.NOT_REPORTED)
UNKNOWN = StatusReading(Status.NOT_REPORTED, sure=False, known=False)
NARRATED = StatusReading(Status.COMPLETED, None, Basis.NARRATIVE, sure=False)

_BLANK = re.compile(r"[\s.\-–—_…·*]*")
_NUMBERING = re.compile(r"^(?:[-–—•●○▪*·+]+|[(]?\d{1,2}[.)](?!\d)|[√✓✔þ☑](?=.))\s*")
_LABEL = re.compile(r"(?:ผลการ(?:ดำเนิน(?:การ|งาน)|ปฏิบัติงาน)|สถานะ|ความก้าวหน้า|ผล|status)\s*[:：]\s*")
_SEPARATORS = re.compile(r"[\s_\-]+")
_SPACES = re.compile(r"(?<![\d%])\s+|\s+(?!\d)")
"""All but those that keep two numbers apart."""
_ENGLISH = re.compile(r"[a-z][a-z_\s\-/]*")
_PERCENT_AFTER = re.compile(
    r"(?:ครบถ้วน|แล้ว|ไป|ได้|คิดเป็น|ประมาณ|เสร็จ|สิ้น|ตามเป้าหมาย|อยู่ที่|[(\[:=,\-])*"
    r"(?:ร้อยละ(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)(?:%|เปอร์เซ็นต์|ร้อยละ|percent))"
    r"(?!ของ(?:ผู้|ประชาชน|บุคลากร|พนักงาน))"
)
_PERCENT_BEFORE = re.compile(r"(?:ร้อยละ(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)(?:%|เปอร์เซ็นต์))[\s\-:,(/]*")
_STRONG = re.compile("ครบถ้วน|เรียบร้อย|เสร็จสิ้น|สมบูรณ์")
_SHORT = 80
"""Letters within which a status phrase that does not open the text still speaks for all of it."""
_PROSE = 20
"""Thai letters from which an unknown text is prose, not a word of status."""


def status(text: str) -> StatusReading:
    """What a status or result cell says; ``known`` is False for words that are none of either."""
    plain = digits(fold(text)).lower().replace("％", "%")
    if _BLANK.fullmatch(plain) or plain.strip(" .-()") in NOT_REPORTED_WORDS:
        return NOT_REPORTED
    if plain in TICKS:
        ticked, sure = TICKS[plain]
        return StatusReading(ticked, None, Basis.EXPLICIT, sure)
    plain = _LABEL.sub("", _NUMBERING.sub("", plain)).strip()
    return _number(plain) or _english(plain) or _thai(_SPACES.sub("", plain))


def _number(plain: str) -> StatusReading | None:
    """A bare percentage."""
    if not re.fullmatch(r"-?(?:ร้อยละ\s*)?[\d.,]+\s*(?:%|เปอร์เซ็นต์|percent)?", plain):
        return None
    stated = percent(plain).percent
    return UNKNOWN if stated is None else _of_percent(stated)


def _of_percent(stated: Decimal) -> StatusReading:
    """100 is completed, 0 not started, what lies between in progress."""
    reached = Status.NOT_STARTED if not stated else Status.IN_PROGRESS
    return StatusReading(
        Status.COMPLETED if stated == 100 else reached, two_decimals(stated), Basis.EXPLICIT
    )


def _english(plain: str) -> StatusReading | None:
    """An English status word, in any case and with any separator, perhaps with a percentage."""
    words = _ENGLISH.match(plain)
    spoken = _SEPARATORS.sub(" ", words[0]).strip() if words else ""
    if spoken not in ENGLISH_STATUSES or not words:
        return None
    rest = _SPACES.sub("", plain[words.end() :])
    lead = StatusReading(ENGLISH_STATUSES[spoken], None, Basis.EXPLICIT, not rest)
    stated = _PERCENT_AFTER.match(rest)
    return _with_percent(lead, stated, spoken) if stated else lead


def _thai(compact: str) -> StatusReading:
    """The opening phrase, else a phrase inside a short text, else prose that tells a result."""
    before = _PERCENT_BEFORE.match(compact)
    start = before.end() if before else 0
    for phrase in LEADS:
        found = phrase.pattern.match(compact, start)
        if found:
            after = _PERCENT_AFTER.match(compact, found.end())
            return _led(phrase, found, before or after or _percent_within(compact), compact)
    return _marked(compact) or _prose(compact)


def _percent_within(compact: str) -> re.Match[str] | None:
    """The one percentage of a short text, where it speaks of nothing but the work."""
    if len(compact) > _SHORT or not percent(compact).sure:
        return None
    return _PERCENT_AFTER.search(compact)


def _led(
    phrase: Phrase, found: re.Match[str], stated: re.Match[str] | None, compact: str
) -> StatusReading:
    """A text that opens with a status phrase; a later phrase may contradict it."""
    lead = StatusReading(phrase.status, None, Basis.EXPLICIT, phrase.sure)
    others = {
        marker.status
        for marker in MARKERS
        if marker.status is not lead.status and marker.pattern.search(compact, found.end())
    }
    if lead.status is Status.COMPLETED and others:
        return replace(lead, status=Status.IN_PROGRESS, sure=False)
    if lead.status is Status.IN_PROGRESS and others:
        lead = replace(lead, sure=False)
    return _with_percent(lead, stated, found[0]) if stated else lead


def _with_percent(lead: StatusReading, stated: re.Match[str], words: str) -> StatusReading:
    """A status word and the number beside it; the number counts, a contradiction is doubtful."""
    value = Decimal(stated[1] or stated[2])
    if value > 100 or lead.status is Status.CANCELLED:
        return replace(lead, sure=lead.sure and value <= 100)
    told = _of_percent(value)
    if lead.status is told.status:
        return told
    finishing = lead.status is Status.COMPLETED and told.status is Status.IN_PROGRESS
    return replace(
        told if finishing else lead,
        percent=told.percent,
        sure=finishing and not _STRONG.search(words),
    )


def _marked(compact: str) -> StatusReading | None:
    """A status phrase inside a text that opens otherwise."""
    found = {marker.status: marker for marker in MARKERS if marker.pattern.search(compact)}
    if not found:
        return None
    if len(found) > 1:
        return StatusReading(Status.IN_PROGRESS, None, Basis.EXPLICIT, sure=False)
    (marker,) = found.values()
    sure = marker.sure and len(compact) <= _SHORT
    return StatusReading(marker.status, None, Basis.EXPLICIT, sure)


def _prose(compact: str) -> StatusReading:
    """A result told in prose is taken as done, to be confirmed; anything else is unknown."""
    letters = sum("ก" <= letter <= "๙" for letter in compact)
    return NARRATED if letters >= _PROSE or NARRATIVE.match(compact) else UNKNOWN
