"""Words that take back what the rest of a text says: a part is owed, or it is not so at all.

Texts are written without spaces.
"""

from __future__ import annotations

import re

_WAITED_FOR = (
    "การ|ผล|รับ|คำ|คณะ|กอง|นายก|งบ|บรรจุ|ดำเนิน|ลงนาม|อนุมัติ|ตรวจ|สรุป|ประกาศ|ประชุม|เสนอ|ประเมิน|รายงาน|เบิก|พิจารณา"
    "|จัด|ส่ง|ก่อสร้าง|เผยแพร่|แก้|ผู้|เอกสาร|ข้อมูล|หนังสือ|แจ้ง|ยืนยัน|สัญญา|ติดตั้ง|ปรับ|ทบทวน|$"
)
_COUNTED = (
    "ครั้ง|กิจกรรม|โครงการ|มาตรการ|ขั้นตอน|กอง|สำนัก|ฝ่าย|งาน|เรื่อง|รายการ|แห่ง|หมู่|ด้าน|รุ่น|ชุด|คน|ราย|หน่วย|ข้อ"
)
_OWED = re.compile(
    "ยัง(?:คง|มี)?(?:ไม่|มิ|ขาด|เหลือ|ค้าง|ต้อง)|เหลือ(?:อีก|เพียง|แต่|ขั้นตอน|กิจกรรม|งาน|การ)|ขาด(?:อีก|เพียง|แต่)"
    "|ไม่(?:แล้ว|เสร็จ|ครบ|เกิดผล|ได้ผล|เป็นผล|ผ่าน|สำเร็จ|บรรลุ|เป็นไปตาม)|ครึ่ง(?!ปี|แรก|หลัง)|บางส่วน|เกือบ|ยกเว้น"
    f"|รอ(?:{_WAITED_FOR})|เหลือ[1-9]\\d{{0,3}}(?:{_COUNTED})"
)
"""Words that take back a part of what was called done."""
_PART = re.compile(
    "ส่วนใหญ่|ในส่วน|เบื้องต้น|เดือนแรก|บาง(?:กอง|สำนัก|ฝ่าย|กิจกรรม|โครงการ|รายการ|หน่วย)|(?<!โดย)เฉพาะ(?!กิจ|เจาะจง)|เพียง(?!พอ)|เฟส"
    "|(?:ขั้นตอน|ขั้น|ระยะ|งวด|ส่วน)(?:ที่\\d|แรก)|(?<!รูป)ร่าง(?!กาย)|tor(?![a-z])|(?<!\\d)[1-3]ไตรมาส"
)
"""Words that name the part that is done; far behind, a detail."""
DOUBTED = re.compile("(?<!ตั้ง)แต่(?!ละ|ง|ล่าช้า|ช้า|เกิน)|ปี(?:งบประมาณ)?(?:ที่ผ่านมา|ที่แล้ว|ก่อน)")
"""Words that make one ask whether it is done, or done this year."""
RESUMED = re.compile(
    "(?:ประกาศ|จัด|ดำเนินการ|ทำ|เสนอ|จ้าง|ซื้อ|หา|ประมูล|พิจารณา)ใหม่|(?<!ราชการ)แทน|เปลี่ยนเป็น|แต่(?!ละ|ง)"
    "|จึง(?:ได้)?(?:ดำเนิน|จัด|ทำ|ปรับ)|เลื่อน|(?<!ไม่)(?<!ให้)(?<!ได้)แล้วเสร็จ"
)
"""Words that take up again what was called off."""
DENYING = re.compile(
    "(?:ยัง)?(?:ไม่|มิ)(?:ได้|ปรากฏ|ทราบ|แน่|พบว่า)|(?:ยัง)?(?:ไม่มี|ขาด)(?:หลักฐาน|การ)|ยัง(?:ไม่|มิ)"
)
"""Openings that deny what follows, though it may be far behind."""
ASKED = re.compile(
    r"\?\)?$|^\(?ตัวอย่าง|^\d\s*=|=\s*\d+(?!\d|\s*(?:%|ร้อยละ|เปอร์))"
    r"|^(?:เคย|น่าจะ|คาดว่า|เข้าใจว่า|(?:ให้)?ถือว่า|อาจ|ตั้งเป้า|เป้าหมาย|ผลที่คาด|เกณฑ์|ตัวชี้วัด|อัตรา|คง(?:จะ|แล้ว|เสร็จ)|(?:ไม่|มิ)(?:ใช่|อยู่|ได้อยู่)|เสนอ(?:ขอ|ให้))"
    r"|(?:หรือ(?:ไม่|ยัง)|ไหม|เมื่อไร|เมื่อไหร่)\W*$|ระหว่าง(?:การ)?(?:ขอ|พิจารณา|เสนอ)*ยกเลิก"
    r"|(?:[.…_]{2,}|\s-)\s*(?:%|โครงการ|กิจกรรม|ครั้ง)\W*$|(?<!\d)0\s*(?:โครงการ|กิจกรรม|ครั้ง)|\(\s*\)$"
    r"|(?:แล้ว|เสร็จ|ดำเนินการ|ครบ|ครบถ้วน|สำเร็จ|เรียบร้อย)\s*/\s*(?:ยัง)?(?:ไม่|มิ)(?:ได้)?\s*(?:แล้ว|เสร็จ|ดำเนิน|ครบ|สำเร็จ|เรียบร้อย)"
)
"""A question, a guess, a legend, or a choice of which nothing is struck out."""
_DENIED = re.compile(
    "(?<!ที่)(?<!ซึ่ง)(?<!ผู้)(?<!หาก)(?<!ถ้า)(?<!กรณี)(?:"
    "ยัง(?:ไม่|มิ)(?!มี(?:ข้อ|เรื่อง|ผู้|การร้อง|การทุจริต)|พบ|ปรากฏ|เคย|ได้รับ(?:เรื่อง|ข้อ|การร้อง))"
    "|ยัง[ก-์]{1,20}(?:ไม่|มิ)(?:ได้)?(?:แล้ว|เสร็จ|ครบ|ทัน|สิ้นสุด|เรียบร้อย|สมบูรณ์)"
    "|(?:ไม่|มิ)(?:ได้)?(?:แล้วเสร็จ|เสร็จ|สิ้นสุด|ครบถ้วน))"
)
"""Prose that takes back what it tells: not yet, or not to the end. That nobody has complained yet,
and what is said of others, takes nothing back."""

_AWAITED = re.compile(
    "รอ(?:การ|นายก|ปลัด|ผู้บริหาร|คณะกรรมการ|สภา)*(?:ลงนาม|อนุมัติ|พิจารณา|ประกาศใช้|เห็นชอบ|จัดสรร)"
)
"""What prose may still wait for."""


def part_only(text: str, start: int, end: int) -> bool:
    """Whether what follows ``start`` leaves something owed, or tells of a part before ``end``."""
    return bool(_OWED.search(text, start) or _PART.search(text, start, end))


def takes_back(text: str) -> bool:
    """Whether prose takes back what it tells; none does without one of three words."""
    if "รอ" in text and _AWAITED.search(text):
        return True
    return ("ไม่" in text or "มิ" in text) and _DENIED.search(text) is not None
