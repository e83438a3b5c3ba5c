"""The history of what was brought in, and taking it back."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "imports.title": ("นำเข้าแล้ว {count} ครั้ง", "{count} imports"),
    "imports.title.undone": ("ถอนออก {count}", "{count} taken back"),
    "imports.title.empty": ("ยังไม่เคยนำเข้าข้อมูล", "Nothing has been brought in yet"),
    "imports.empty.note": (
        "เมื่อนำเข้าไฟล์แรก ที่นี่จะบอกว่าใคร เมื่อใด ไฟล์ใด และเปลี่ยนอะไร",
        "After the first file this page tells who, when, which file, and what it changed",
    ),
    "imports.detail": (
        "ล่าสุด {when} โดย {who} · ถอนออกและนำกลับเข้าได้ ไม่มีอะไรหาย",
        "Latest {when} by {who} · each can be taken back and brought in again; nothing is lost",
    ),
    "imports.agency.all": ("ทุกหน่วยงาน", "All agencies"),
    "imports.number": ("ครั้งที่ {number}", "No. {number}"),
    "imports.by": ("โดย {who}", "by {who}"),
    "imports.unverified": (
        "ชื่อผู้นำเข้าเป็นไปตามที่พิมพ์ ไม่ได้ตรวจสอบตัวตน เวลาประเทศไทย",
        "Names are as typed and not verified; times are Bangkok time",
    ),
    "imports.asof": ("ข้อมูล ณ {date}", "as of {date}"),
    "imports.rows": ("{count} แถว", "{count} rows"),
    "imports.undone": ("ถอนออกแล้ว", "taken back"),
    "imports.standing": ("ใช้อยู่", "in use"),
    "imports.findings": ("ข้อสังเกต {count}", "{count} things noticed"),
    "imports.undo": ("ถอนออก", "Take back"),
    "imports.redo": ("นำกลับเข้า", "Bring back"),
    "imports.undo.ask": ("ถอนการนำเข้าครั้งที่ {number}", "Take back import {number}"),
    "imports.redo.ask": ("นำการนำเข้าครั้งที่ {number} กลับเข้า", "Bring back import {number}"),
    "imports.undo.effect": (
        "ข้อมูลจากไฟล์นี้จะไม่ถูกนับ ไฟล์ที่นำเข้าก่อนและหลังยังอยู่ครบ และนำกลับเข้าได้ทุกเมื่อ",
        "What this file told is no longer counted; other files stay, and it can come back",
    ),
    "imports.redo.effect": (
        "ข้อมูลจากไฟล์นี้จะกลับมานับอีกครั้ง ตรงตามที่เคยนำเข้า",
        "What this file told is counted again, exactly as it came in",
    ),
    "imports.who": ("ชื่อผู้ทำรายการ", "Your name"),
    "imports.keep": ("ไม่ทำ", "Leave it"),
    "imports.undo.done": ("ถอนการนำเข้าครั้งที่ {number} ออกแล้ว", "Import {number} is taken back"),
    "imports.redo.done": ("นำการนำเข้าครั้งที่ {number} กลับเข้าแล้ว", "Import {number} is back"),
    "imports.upload": ("นำเข้าไฟล์", "Bring in a file"),
    "imports.readonly": (
        "สำเนานี้มีไว้ดูเท่านั้น จึงถอนออกหรือนำกลับเข้าที่นี่ไม่ได้",
        "This copy is for reading only, so nothing can be taken back here",
    ),
}
