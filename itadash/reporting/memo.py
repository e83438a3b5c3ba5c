"""The memorandum (บันทึกข้อความ) that lays a document before the head of the agency.

Who signs, and on which day, is nobody's but the office's: those places are dots.
"""

from __future__ import annotations

from itadash.reporting.official import Kind, Memo
from itadash.words import word

HEADS = (
    ("องค์การบริหารส่วน", "นายกองค์การบริหารส่วน"),
    ("เทศบาล", "นายกเทศมนตรี"),
)
"""How the name of a kind of agency begins, and the title of its head."""
DOTS = "." * 40
SIGNS = ("officer", "chief", "clerk", "head")


def memo_of(kind: Kind, said: dict[str, str]) -> Memo:
    """The page for a document; ``said`` are the values its sentences speak of."""
    subject = word(f"document.memo.subject.{kind}", "th", **said)
    heads = {
        "from": said["agency"],
        "number": "",
        "date": "",
        "subject": subject,
        "to": head_of(said["agency"]),
    }
    return Memo(
        title=word("document.memo", "th"),
        heads=tuple((word(f"document.memo.{name}", "th"), text) for name, text in heads.items()),
        paragraphs=tuple(
            word(f"document.memo.{part}.{kind}", "th", **said) for part in ("why", "what", "ask")
        ),
        signatures=tuple(_signature(who) for who in SIGNS),
    )


def head_of(agency: str) -> str:
    """The title of an agency's head; the office's own word where its kind is not known."""
    for begins, title in HEADS:
        if agency.startswith(begins):
            return title + agency.removeprefix(begins)
    return word("document.memo.head", "th", agency=agency)


def signature() -> tuple[str, ...]:
    """Lines for one to sign on: the signature, the name, the post."""
    return (
        f"{word('document.sign.line', 'th')} {DOTS}",
        word("document.sign.name", "th", dots=DOTS),
        word("document.sign.post", "th", dots=DOTS),
    )


def _signature(who: str) -> tuple[str, ...]:
    return (word(f"document.memo.sign.{who}", "th"), *signature())
