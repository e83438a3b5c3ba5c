"""Slips of the finger in the words that decide a reading."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itadash.intake import readings
from itadash.intake.readings.spelling import mender, nearest, nearest_beginning
from itadash.intake.vocabulary import PERIOD_WORDS, STATUS_WORDS
from itadash.model import Status

LETTERS = st.text("กขคงดตนมยรลวสอะาิีุู่้็์ำเแไใ 1", max_size=24)


@pytest.mark.parametrize("word", STATUS_WORDS + PERIOD_WORDS)
def test_a_word_that_is_right_stays(word: str) -> None:
    assert mender(STATUS_WORDS + PERIOD_WORDS, spaced=True)(word) == word


@given(LETTERS)
def test_mending_twice_changes_nothing_more(text: str) -> None:
    mend = mender(PERIOD_WORDS, spaced=True)
    assert mend(mend(text)) == mend(text)


def test_a_space_within_a_word_is_closed_and_one_behind_it_stays() -> None:
    assert mender(PERIOD_WORDS, spaced=True)("ตุ ลาคม 2567") == "ตุลาคม 2567"


def test_a_word_that_goes_on_with_other_letters_is_another_word() -> None:
    assert mender(("ไตรมาสที่",))("ไตรมาสทั้ง 4") == "ไตรมาสทั้ง 4"


def test_a_text_between_two_words_is_neither() -> None:
    assert nearest("กองคลง", {"กองคลัง": "คลัง", "กองคลอง": "คลอง"}) is None


def test_a_short_word_is_never_guessed() -> None:
    assert nearest("กอม", {"กอง": "กอง"}) is None


def test_the_word_with_the_fewest_slips_comes_first() -> None:
    assert nearest_beginning("ผลลัพท์ที่ได้", ("ผลการ", "ผลลัพธ์")) == ("ผลลัพธ์",)


def test_a_short_word_that_goes_on_otherwise_is_another_word() -> None:
    assert nearest_beginning("สถานการณ์", ("สถานะ",)) == ()


def test_a_negation_without_its_tone_mark_still_negates() -> None:
    assert readings.status("ดำเนินการยังไมแล้วเสร็จ").status is Status.IN_PROGRESS


def test_a_department_is_known_without_its_marks_and_asked_about_with_a_wrong_letter() -> None:
    known, asked = readings.department("กองชาง"), readings.department("กองครัง")
    assert (known.departments, known.sure) == (("กองช่าง",), True)
    assert (asked.departments, asked.sure) == (("กองครัง",), False)


def test_an_unknown_department_is_no_misspelt_one() -> None:
    assert readings.department("กองทะเบียน").departments == ("กองทะเบียน",)
