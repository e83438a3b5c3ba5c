"""Long texts made short: the difference stays in sight, and no Thai letter is cut in two."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from itadash.ui.contrast import LONGEST, contrast, pieces, shortened
from itadash.ui.text import marked

FILLER = "จัดทำคู่มือการปฏิบัติงานและเผยแพร่ให้เจ้าหน้าที่ทุกคนทราบโดยทั่วกัน "
MARKS = "ะัาำิีึืฺุู็่้๊๋์ํ๎"


def test_short_texts_stand_whole() -> None:
    assert contrast("กองคลัง", "กองคลัง, สำนักปลัด") == ("กองคลัง", "กองคลัง, สำนักปลัด")


def test_a_blank_side_stays_blank() -> None:
    assert contrast("", FILLER) == ("", FILLER)


def test_only_the_part_that_differs_is_kept_of_long_texts() -> None:
    before, after = contrast(f"{FILLER}ร้อยละ 50 {FILLER}", f"{FILLER}ร้อยละ 90 {FILLER}")
    assert "50" in before
    assert "90" in after
    assert before.startswith("…")
    assert len(before) < len(FILLER)


@given(some.text("กขเแัาุ่ ", max_size=400), some.integers(min_value=4, max_value=80))
def test_a_cut_never_parts_a_mark_from_its_letter(text: str, longest: int) -> None:
    short = shortened(text, longest)
    rest = text[len(short.removesuffix("…")) :]
    assert len(short) <= longest or short == text
    if short != text and len(short) > 3:
        assert rest[:1] not in set(MARKS)


@given(some.text(max_size=300), some.text(max_size=300))
def test_both_sides_are_short_whatever_they_hold(before: str, after: str) -> None:
    assert all(len(side) <= LONGEST + 2 for side in contrast(before, after))


def test_what_differs_is_cut_out_with_the_marks_that_hang_on_it() -> None:
    assert pieces("หนองตัวอย่าง", "หนองตัวอยาง") == (
        (("หนองตัวอ", False), ("ย่า", True), ("ง", False)),
        (("หนองตัวอ", False), ("ยา", True), ("ง", False)),
    )


def test_pieces_put_together_are_the_texts() -> None:
    texts = ("จัดทำคู่มือการปฏิบัติงาน", "ทบทวนคู่มือปฏิบัติงานด้านพัสดุ")
    assert tuple("".join(text for text, _ in side) for side in pieces(*texts)) == texts


def test_what_differs_is_marked_and_blanks_are_left_outside() -> None:
    assert (
        marked((("ก", False), (" ข* ", True), ("ค", False))) == "ก :orange-background[**ข\\***] ค"
    )
