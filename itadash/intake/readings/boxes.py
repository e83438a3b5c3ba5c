"""A cell of a form in which one of several answers is ticked: "( ) ทำแล้ว (/) กำลังทำ ☐ ยังไม่ทำ"."""

from __future__ import annotations

import re

_TICKED = r"[x×/✓✔√vþ●•■]"
_EMPTY_BOX, _TICKED_BOX = "☐□▢⬜◻", "☑☒■✅🗹"
_BOX = re.compile(
    rf"[(\[]\s*(?P<mark>{_TICKED})?\s*[)\]]|[{_EMPTY_BOX}]|(?P<box>[{_TICKED_BOX}])"
    rf"|(?:^|(?<=\s))(?P<bare>[/✓✔√])(?=\s)"
)
_MAY_BE_BOX = re.compile(rf"[(\[{_EMPTY_BOX}{_TICKED_BOX}/✓✔√]")
"""What any of them begins with; sought faster, and most texts have none."""


def ticked(text: str) -> tuple[str, ...] | None:
    """The answers that are ticked, in lower case; None for a text that is no list of boxes.

    One answer before which a box stands is a list too, but a mark alone is no box.
    """
    if not _MAY_BE_BOX.search(text):
        return None
    boxes = list(_BOX.finditer(text))
    if not boxes or text[: boxes[0].start()].strip() or all(box["bare"] for box in boxes):
        return None
    ends = [*(box.start() for box in boxes[1:]), len(text)]
    answers = [text[box.end() : end].strip(" ,;.") for box, end in zip(boxes, ends, strict=True)]
    if not all(answers):
        return None
    return tuple(
        answer
        for box, answer in zip(boxes, answers, strict=True)
        if box["mark"] or box["box"] or box["bare"]
    )
