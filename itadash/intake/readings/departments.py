"""A cell of responsible units → short common names, in the order written.

Spaces carry little meaning (a line break may fall inside a word), so names are compared without
them. A list may use any separator, or none: a new unit begins at its first word.
"""

from __future__ import annotations

import re

from itadash.intake.readings.spelling import mender
from itadash.intake.vocabulary import (
    DEPARTMENT_DOUBTFUL,
    DEPARTMENTS,
    GENERIC_HEADS,
    PERSON_TITLES,
    POSTS,
    SECTION_HEADS,
    UNIT_HEADS,
)
from itadash.model import SHARED, DepartmentReading
from itadash.thai import digits, fold


def _any_of(words: tuple[str, ...] | list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_CANONICAL = {
    spelling: name
    for name, spellings in DEPARTMENTS.items()
    for spelling in (name.replace(" ", ""), *spellings)
}
_SHORTEST_MENDED = 6
_MENDED = mender(spelling for spelling in _CANONICAL if len(spelling) >= _SHORTEST_MENDED)
_UNITS = [spelling for spelling, name in _CANONICAL.items() if name != SHARED]
_HEADS = _any_of(UNIT_HEADS)
_POST = re.compile(
    rf"(?:รักษา(?:ราชการ|การ)(?:แทน|ใน)?(?:ตำแหน่ง)?)?(?:{_any_of(POSTS)})(?=$|{_HEADS}|ทุก)"
)
_BARE_POST = re.compile(rf"^(?:{_any_of(POSTS)})")
_OFFICE = re.compile(r"(?<![ก-๎])สนง\s?\.?\s?(?=[ก-๎])")
_EVERY = re.compile(_any_of([s for s, name in _CANONICAL.items() if name == SHARED]))
_WITHIN = re.compile("(?:ภายใน|ใน|ของ)(?:องค์กร|หน่วยงาน|สังกัด)")
_RUN_TOGETHER = re.compile(rf"(?:(?:{_any_of(_UNITS)})(?:และ|กับ|ฯ)?)+")
_ONE_OF_RUN = re.compile(_any_of(_UNITS))

_AGENCY_SPLIT = re.compile(r"องค์\s*การ\s*บริหาร\s*ส่วน\s*(ตำบล|จังหวัด)")
_AGENCY = re.compile(
    r"(?:ของ|ประจำ)?(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\.?|เทศบาล(?:ตำบล|เมือง|นคร)?"
    r"|ท[ตมน](?:\.|$)).*$"
)
_OFFICE_HOLDER = re.compile(r"(?:รอง)?(?:นายก|ปลัด|ประธานสภา|เลขานุการนายก)")
_HOLDER_SUFFIX = re.compile(
    r"^((?:รอง)?(?:นายก|ปลัด))(องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|อบต|อบจ|เทศมนตรี|เทศบาล)"
    r"[.]?.*$"
)
_HOLDER_SHORT = {
    "องค์การบริหารส่วนตำบล": " อบต.",
    "อบต": " อบต.",
    "องค์การบริหารส่วนจังหวัด": " อบจ.",
    "อบจ": " อบจ.",
    "เทศมนตรี": "เทศมนตรี",
    "เทศบาล": "เทศบาล",
}
_PERSON = re.compile(
    rf"(?:{_any_of(PERSON_TITLES)})(?!ก(?:$|[\s./,;()ฯ]|อบ|องค์|เทศ|เมือง|สภา|ท้อง|และ))"
    r"\s*[ก-๙A-Za-z.]{2,}(?:\s+(?!สำนัก|กอง|หน่วย|ตำแหน่ง|ผอ|ผู้|หัวหน้า|ปลัด|นาย|นาง|และ|ทุก|คณะ|งาน)[ก-๙]{2,})?"
)
_TELEPHONE = re.compile(r"(?:โทร(?:ศัพท์)?\.?\s*)?0\d[\d\s-]{6,}|โทร(?:ศัพท์)?\.?\s*\d[\d\s-]*")
_NUMBERING = re.compile(r"(?:^|(?<=[\s,;/)]))(?:[(]?\d{1,2}[.)]\s*|[-–—•●○▪*·þ✓➢]+\s*)")
_NEXT = rf"(?={_HEADS}|{_any_of(POSTS)}|ทุก)"
_SEPARATOR = re.compile(
    rf"\s*[/,;:|+&\n•●]\s*|\s+[-–—]\s+|(?<=[ก-๎])[-–—]{_NEXT}|\s*(?:ร่วมกับ|และ|กับ|หรือ)\s*{_NEXT}"
)
_GAP = re.compile(rf"\s+{_NEXT}")
_BARE_HEAD = re.compile(rf"(?:{_any_of(GENERIC_HEADS)}|{_any_of(POSTS)}|ทุก)$")
_ONE_NAME = re.compile(r"(กองการศึกษา)\s*[,/]\s*(?=ศาสนา)")
_BROKEN_THAI = re.compile("(?<=[ก-๎]) (?=[ก-๎])")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]?")
_ROLE_BESIDE = re.compile(
    r"(?:^|(?<=[\s,;/]))(?:(?:ผู้รับผิดชอบ|ผู้ร่วมรับผิดชอบ|เจ้าภาพ)(?:หลัก|รอง|ร่วม|สนับสนุน)?"
    rf"|หน่วยงาน(?:หลัก|รอง|ร่วม|สนับสนุน)|หลัก|รอง|ร่วม)\s*(?:[:：]|คือ|{_NEXT}(?!กับ))"
    r"|\s*เป็น(?:หน่วยงาน|เจ้าภาพ|ผู้รับผิดชอบ)?(?:หลัก|รอง|ร่วม|เจ้าภาพ|ผู้รับผิดชอบ)(?![ก-๎])"
)
"""Who leads and who helps, said outside brackets."""
_ROLE = re.compile(r"(?:หน่วยงาน|เจ้าภาพ|ผู้รับผิดชอบ)?(?:หลัก|รอง|ร่วม|สนับสนุน)?")
_NOBODY = re.compile(r"[\W_]*|ไม่ระบุ|ไม่มี|n/?a|none", re.IGNORECASE)
_SECTION = re.compile(_any_of(SECTION_HEADS))
_HOLDS_SECTIONS = [unit for unit in _UNITS if unit.startswith(("กอง", "สำนัก", "หน่วย"))]
_INSIDE_SECTION = re.compile(rf"(?:{_any_of(SECTION_HEADS)}).*?({_any_of(_HOLDS_SECTIONS)})")
_POST_NAME = re.compile("นัก|เจ้าพนักงาน|นิติกร|ผู้ช่วย|ผู้อำนวยการ|ผอ|หัวหน้า|เจ้าหน้าที่|พนักงาน|บุคลากร")


def department(text: str) -> DepartmentReading:
    """The departments a cell names; not sure where a name is unknown or a person was left out."""
    plain = _OFFICE.sub("สำนักงาน", digits(fold(text.replace("\n", " "))))
    if _NOBODY.fullmatch(plain):
        return DepartmentReading((), sure=True)
    plain = _ROLE_BESIDE.sub("\n", _TELEPHONE.sub(" ", _MENDED(plain))).strip()
    named = _PERSON.sub(" ", plain)
    everyone = _everyone(named)
    if everyone:
        return DepartmentReading((SHARED,), sure=everyone == "sure" and named == plain)
    units = _without_sections([_unit(piece) for piece in _pieces(named)])
    names = tuple(dict.fromkeys(name for name, _ in units))
    one = named == plain and "หรือ" not in plain
    return DepartmentReading(names, sure=one and all(sure for _, sure in units))


def _everyone(named: str) -> str | None:
    """``sure`` if the cell says all departments, ``doubtful`` if it says more than that."""
    compact = re.sub(r"[\s()ฯ]+", "", named)
    if not _EVERY.search(compact):
        return None
    rest = re.split(r"[/,;+]|และ|กับ", _AGENCY.sub("", _WITHIN.sub("", _EVERY.sub("", compact))))
    known = all(
        word in ("", *GENERIC_HEADS, *_CANONICAL) or _RUN_TOGETHER.fullmatch(word) for word in rest
    )
    return "sure" if known and "ทุกคน" not in compact else "doubtful"


def _pieces(named: str) -> list[str]:
    """One piece for each unit of the list; brackets stay with their unit."""
    healed = _NUMBERING.sub("\n", _AGENCY_SPLIT.sub(r"องค์การบริหารส่วน\1", named))
    healed = _ONE_NAME.sub(r"\1 ", healed)
    guarded = _BRACKETS.sub(lambda found: f"({_SEPARATOR.sub('_', found[1])})", healed)
    listed = [part for piece in _SEPARATOR.split(guarded) for part in _spaced(piece)]
    return [part for piece in listed for part in _run_together(piece)]


def _spaced(piece: str) -> list[str]:
    """Units with only a space between them; a space may also break a unit's first word off."""
    units: list[str] = []
    for unit in _GAP.split(piece.strip(" .:")):
        if units and _BARE_HEAD.fullmatch(units[-1]):
            units[-1] += unit
        elif unit:
            units.append(unit)
    return units


def _run_together(piece: str) -> list[str]:
    """Units written with nothing between them: สำนักปลัดกองคลัง."""
    compact = piece.replace(" ", "")
    if compact in _CANONICAL or not _RUN_TOGETHER.fullmatch(compact):
        return [piece]
    return _ONE_OF_RUN.findall(compact)


def _unit(piece: str) -> tuple[str, bool]:
    """The common name of one unit, and whether it is known."""
    glosses = [re.sub("[ _]", "", gloss) for gloss in _BRACKETS.findall(piece)]
    plain = " ".join(_BRACKETS.sub(" ", piece).split())
    compact = plain.replace(" ", "")
    name = _known(compact)
    if name or _is_committee(compact):
        written = name or _BROKEN_THAI.sub("", plain)
        return written, all(_harmless(gloss, name) for gloss in glosses)
    for gloss in glosses:
        if inside := _known(gloss):
            same = DEPARTMENT_DOUBTFUL.get(compact) == inside
            return inside, same or not compact or bool(_SECTION.match(compact))
    return _unknown(plain or " ".join(glosses), compact)


def _known(compact: str) -> str | None:
    """The common name of a unit written without spaces, if there is one."""
    stripped = _POST.sub("", compact, count=1) if _POST.match(compact) else compact
    stripped = re.sub(r"^ตำแหน่ง", "", stripped)
    for form in (compact, stripped, _AGENCY.sub("", stripped), stripped.rstrip("ฯ.")):
        if form in _CANONICAL:
            return _CANONICAL[form]
    holder = _HOLDER_SUFFIX.match(stripped)
    if holder:
        return holder[1] + _HOLDER_SHORT[holder[2]]
    inside = _INSIDE_SECTION.match(stripped)
    if inside:
        return _CANONICAL[inside[1]]
    return _abbreviated(_AGENCY.sub("", stripped))


def _abbreviated(compact: str) -> str | None:
    """The one department whose name begins as written before ฯ."""
    if not compact.endswith("ฯ") or len(compact) < 6:
        return None
    names = {name for name in DEPARTMENTS if name.startswith(compact.rstrip("ฯ"))}
    return names.pop() if len(names) == 1 else None


def _is_committee(compact: str) -> bool:
    """A working group or committee is a unit of its own, kept by its own name."""
    return bool(re.match("คณะ(?:ทำงาน|กรรมการ|อนุกรรมการ)", compact))


def _harmless(gloss: str, name: str | None) -> bool:
    """Whether brackets say only a section, a role, the agency, or the unit's own letters."""
    return bool(
        _ROLE.fullmatch(gloss)
        or _SECTION.match(gloss)
        or _AGENCY.fullmatch(gloss)
        or gloss in _CANONICAL
        or (name is not None and DEPARTMENT_DOUBTFUL.get(gloss) == name)
    )


def _unknown(plain: str, compact: str) -> tuple[str, bool]:
    """A unit that is none of the common ones: kept as written, or by the name that its last word
    is of (คลัง, ผอ.คลัง); to be confirmed."""
    bare = _BARE_POST.sub("", compact)
    without_agency = _AGENCY.sub("", plain).strip()
    short = DEPARTMENT_DOUBTFUL.get(compact) or DEPARTMENT_DOUBTFUL.get(without_agency)
    doubtful = short or _CANONICAL.get(f"กอง{bare}")
    named = without_agency if without_agency not in GENERIC_HEADS else ""
    return doubtful or named or plain, False


def _without_sections(units: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Sections and posts go where a department they may lie in is named."""
    if not any(known for _, known in units):
        return units
    kept = [(name, known) for name, known in units if known or not _SECTION.match(name)]
    posts = [name for name, known in kept if not known and _POST_NAME.match(name)]
    return [(name, known and not posts) for name, known in kept if name not in posts]
