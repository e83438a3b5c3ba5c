"""Pictures: each state has its own look, positions are true, text from files stays text."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.elements.lib import streamlit_plotly_theme

from itadash.figures import curve, matrix, palette, strip, timeline
from itadash.figures.canvas import Picture, after, days_in, plain, position
from itadash.figures.lanes import MOST_ROWS, PAGE_ROWS, lanes, pages
from itadash.figures.matrix_lines import State, columns, lines, state_of
from itadash.figures.palette import Fill, Look, fill_of, look_of
from itadash.model import SHARED, Basis, CellCounts, CurvePoint, MeasureRow, Status
from tests.rows import DAY, FIRST, YEAR, late, measure

ROOT = Path(__file__).parent.parent
EVERY_STATE = (
    measure(1, Status.COMPLETED),
    measure(2, Status.COMPLETED, basis=Basis.NARRATIVE),
    measure(3),
    measure(4, Status.NOT_STARTED),
    measure(5, Status.NOT_REPORTED),
    measure(6, Status.CANCELLED),
    late(7),
    late(8, status=Status.NOT_REPORTED),
    late(9, status=Status.NOT_STARTED),
    measure(10, silent=True),
    measure(11, due_soon=True),
)


def spec(figure: Picture) -> dict[str, Any]:
    shown: dict[str, Any] = figure.to_dict()
    return shown


def traces(figure: Picture, kind: str) -> list[dict[str, Any]]:
    return [trace for trace in spec(figure)["data"] if trace["type"] == kind]


def words_of(figure: Picture) -> str:
    """Everything a picture says, its tags taken out."""
    notes = [note["text"] for note in spec(figure)["layout"].get("annotations", ())]
    texts = [text for trace in traces(figure, "scatter") for text in trace.get("text") or ()]
    return re.sub("<[^>]+>", "", " | ".join((*notes, *texts)))


# ── colours and looks ────────────────────────────────────────────────────────────────────────


def test_colours_are_the_placeholders_that_the_browser_swaps() -> None:
    theme = streamlit_plotly_theme
    ten = [getattr(theme, f"CATEGORY_{number}") for number in range(10)]
    named = [
        *(palette.COMPLETED, palette.IN_PROGRESS, palette.NOT_STARTED, palette.NOT_REPORTED),
        *(palette.DUE_SOON, palette.LATE, palette.SILENT, palette.CANCELLED),
        *(palette.INK, palette.BAND),
    ]
    assert named == ten
    assert theme.BG_COLOR == palette.PAGE


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_theme_gives_all_ten_colours(scheme: str) -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    colours = settings["theme"][scheme]["chartCategoricalColors"]
    assert len(set(colours)) == 10


def test_every_look_has_a_colour() -> None:
    assert set(palette.COLOURS) == set(Look)


def test_no_two_states_look_the_same() -> None:
    looks = [(look_of(row), fill_of(row)) for row in EVERY_STATE]
    assert len(set(looks)) == len(EVERY_STATE)


def test_late_comes_before_silent() -> None:
    assert look_of(late(1, silent=True)) is Look.LATE


def test_unreported_stays_dotted_when_it_is_late() -> None:
    assert fill_of(late(1, status=Status.NOT_REPORTED)) is Fill.DOTTED


def test_what_only_prose_says_is_hatched() -> None:
    assert fill_of(measure(1, Status.COMPLETED, basis=Basis.NARRATIVE)) is Fill.HATCHED


# ── the year as an axis ──────────────────────────────────────────────────────────────────────


def test_the_year_begins_on_the_first_of_october() -> None:
    assert position(FIRST, YEAR) == 0


def test_the_last_day_fills_the_year() -> None:
    assert after(date(2023, 9, 30), YEAR) == days_in(YEAR) == 365


def test_a_day_outside_the_year_is_kept_at_its_edge() -> None:
    assert (position(date(2020, 1, 1), YEAR), position(date(2030, 1, 1), YEAR)) == (0, 365)


def test_tags_in_a_title_are_shown_and_not_obeyed() -> None:
    assert plain("<b>หนา</b> & <a href='x'>") == "&lt;b&gt;หนา&lt;/b&gt; &amp; &lt;a href='x'&gt;"


# ── strip ────────────────────────────────────────────────────────────────────────────────────


def test_each_measure_is_one_block_that_names_it() -> None:
    outlines = traces(strip.strip(EVERY_STATE), "bar")[0]
    assert [measure_id for measure_id, _ in outlines["customdata"]] == list(range(1, 12))


def test_a_block_is_half_full_when_work_has_begun() -> None:
    begun = traces(strip.strip([measure(1)]), "bar")[1]
    assert 0 < begun["y"][0] < 1


def test_a_measure_not_started_is_an_empty_block() -> None:
    assert len(traces(strip.strip([measure(1, Status.NOT_STARTED)]), "bar")) == 1


def test_a_cancelled_number_is_struck_through() -> None:
    numbers = traces(strip.strip([measure(6, Status.CANCELLED)]), "scatter")[0]
    assert numbers["text"] == ["<s>6</s>"]


def test_a_measure_without_number_shows_its_place() -> None:
    numbers = traces(strip.strip([measure(1), replace(measure(2), number=None)]), "scatter")[0]
    assert numbers["text"] == ["<b>1</b>", "<b>2</b>"]


def test_more_measures_than_fit_a_phone_take_a_second_row() -> None:
    outlines = traces(strip.strip([measure(number) for number in range(1, 31)]), "bar")[0]
    assert len(set(outlines["base"])) == 2


def test_two_hundred_measures_become_one_bar_in_proportion() -> None:
    rows = [measure(number, Status.COMPLETED) for number in range(150)]
    rows += [measure(number) for number in range(50)]
    assert [bar["x"] for bar in traces(strip.strip(rows), "bar")] == [[150], [50]]


# ── curve ────────────────────────────────────────────────────────────────────────────────────


def drawn_curve(rows: list[MeasureRow], *points: CurvePoint) -> Picture:
    return curve.curve(rows, points, YEAR, DAY, "th")


def test_the_plan_steps_up_when_a_measure_is_due() -> None:
    steps = curve.planned([measure(1, ends=date(2022, 12, 31)), measure(2)], YEAR)
    assert steps == [(0, 0), (92, 1), (365, 2), (365, 2)]


def test_cancelled_and_undated_measures_are_in_no_plan() -> None:
    assert curve.planned([measure(1, Status.CANCELLED), measure(2, ends=None)], YEAR) == []


def test_the_gap_is_drawn_where_less_is_done_than_planned() -> None:
    figure = drawn_curve([late(1), late(2)], CurvePoint(date(2023, 4, 30), 1))
    gaps = [s for s in spec(figure)["layout"]["shapes"] if s["line"].get("color") == palette.LATE]
    assert [(gap["y0"], gap["y1"]) for gap in gaps] == [(1, 2)]


def test_no_gap_is_drawn_when_the_plan_is_kept() -> None:
    figure = drawn_curve([measure(1, Status.COMPLETED)], CurvePoint(DAY, 1))
    colours = [shape["line"].get("color") for shape in spec(figure)["layout"]["shapes"]]
    assert palette.LATE not in colours


def test_one_report_is_one_dot() -> None:
    figure = drawn_curve([measure(1)], CurvePoint(DAY, 0))
    dots = [trace for trace in traces(figure, "scatter") if trace["mode"] == "markers"]
    assert [len(trace["x"]) for trace in dots] == [1]


def test_reports_after_the_day_of_the_view_are_not_drawn() -> None:
    figure = drawn_curve([measure(1)], CurvePoint(date(2023, 9, 1), 1))
    assert "เสร็จจริง\u00a00" in words_of(figure)


# ── matrix ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("cell", "state"),
    [
        (CellCounts("ก", 1, 0, 0, 0), State.EMPTY),
        (CellCounts("ก", 1, 3, 2, 1), State.LATE),
        (CellCounts("ก", 1, 3, 3, 0), State.COMPLETE),
        (CellCounts("ก", 4, 3, 1, 0), State.AHEAD),
        (CellCounts("ก", 4, 3, 0, 0), State.AWAITED),
        (CellCounts("ก", None, 3, 1, 0), State.UNDATED),
    ],
)
def test_a_cell_says_where_it_stands(cell: CellCounts, state: State) -> None:
    assert state_of(cell) is state


def test_a_measure_of_two_departments_counts_once_in_the_total() -> None:
    both = measure(1, Status.COMPLETED, departments=("กองคลัง", "กองช่าง"))
    total = lines([], [both])[-1]
    assert (total.department, total.done, total.all) == (None, 1, 1)


def test_measures_of_all_departments_stand_after_the_others() -> None:
    rows = [measure(1, departments=(SHARED,)), measure(2)]
    assert [line.department for line in lines([], rows)] == ["สำนักปลัด", SHARED, None]


def test_undated_measures_get_a_column_of_their_own() -> None:
    cells = [CellCounts("สำนักปลัด", None, 1, 0, 0)]
    assert columns(lines(cells, [measure(1, ends=None)])) == (1, 2, 3, 4, None)


def test_a_cell_tells_department_and_quarter_when_tapped() -> None:
    cells = [CellCounts("สำนักปลัด", 2, 1, 0, 1)]
    box = traces(matrix.matrix(lines(cells, [late(1)]), YEAR, "th"), "bar")[0]
    assert box["customdata"][1] == ["สำนักปลัด", 2]


def test_full_red_is_kept_for_the_late_cell_of_a_department() -> None:
    cells = [CellCounts("สำนักปลัด", 2, 1, 0, 1)]
    rows = [late(1), measure(2, departments=("กองคลัง",))]
    marker = traces(matrix.matrix(lines(cells, rows), YEAR, "th"), "bar")[0]["marker"]
    reds = [
        opacity
        for colour, opacity in zip(marker["color"], marker["opacity"], strict=True)
        if colour == palette.LATE
    ]
    assert [opacity == 1 for opacity in reds] == [True, False]


# ── timeline ─────────────────────────────────────────────────────────────────────────────────


def drawn_timeline(*rows: MeasureRow) -> Picture:
    return timeline.timeline(rows, YEAR, DAY, "th")


def test_a_bar_is_as_wide_as_its_days() -> None:
    row = measure(1, starts=date(2022, 11, 1), ends=date(2022, 11, 30))
    bar = traces(drawn_timeline(row), "bar")[0]
    assert (bar["base"], bar["x"]) == ([31], [30])


def test_a_single_day_is_a_diamond_and_not_a_bar() -> None:
    figure = drawn_timeline(measure(1, starts=DAY, ends=DAY))
    symbols = [
        trace["marker"]["symbol"] for trace in traces(figure, "scatter") if "marker" in trace
    ]
    assert (traces(figure, "bar"), symbols) == ([], [["diamond"]])


def test_a_deadline_without_start_is_a_diamond() -> None:
    assert traces(drawn_timeline(measure(1, starts=None)), "bar") == []


def test_an_open_end_runs_to_the_end_of_the_year() -> None:
    bar = traces(drawn_timeline(measure(1, ends=None)), "bar")[0]
    assert bar["base"][0] + bar["x"][0] == 365


def test_what_is_overdue_drags_a_tail_to_the_day_of_the_view() -> None:
    tail = next(t for t in traces(drawn_timeline(late(1)), "scatter") if t["mode"] == "lines")
    assert tail["x"] == [after(date(2023, 3, 31), YEAR), after(DAY, YEAR), None]


def test_the_status_stands_before_the_title() -> None:
    assert "เกินกำหนด\u00a0122\u00a0วัน  7. " in words_of(drawn_timeline(late(7)))


def test_late_and_never_reported_says_both() -> None:
    said = words_of(drawn_timeline(late(8, status=Status.NOT_REPORTED)))
    assert "เกินกำหนด\u00a0122\u00a0วัน\u00a0· ไม่มีรายงาน" in said


def test_undated_measures_stand_in_the_last_lane() -> None:
    rows = [measure(1, starts=None, ends=None), measure(2, departments=(SHARED,)), measure(3)]
    assert [lane.name for lane in lanes(rows)] == ["สำนักปลัด", SHARED, None]


def test_a_measure_of_two_departments_stands_in_both_lanes() -> None:
    both = measure(1, departments=("กองคลัง", "กองช่าง"))
    assert [[row.id for row in lane.rows] for lane in lanes([both])] == [[1], [1]]


def test_many_measures_fold_what_is_finished_into_a_count() -> None:
    rows = [measure(number, Status.COMPLETED) for number in range(MOST_ROWS)]
    (lane,) = lanes([*rows, measure(99)])
    assert ([row.id for row in lane.rows], lane.folded) == ([99], ((Look.COMPLETED, MOST_ROWS),))


def test_a_long_lane_goes_on_on_the_next_page_under_its_name() -> None:
    rows = [measure(number) for number in range(2 * PAGE_ROWS)]
    found = pages(lanes(rows))
    assert [[lane.name for lane in page] for page in found] == [["สำนักปลัด"], ["สำนักปลัด"]]
    assert [row for page in found for lane in page for row in lane.rows] == rows


def test_days_of_progress_reports_are_marked_on_their_day() -> None:
    figure = drawn_timeline(measure(1, follow_up=(date(2023, 3, 31), date(2030, 1, 1))))
    circles = [t["x"] for t in traces(figure, "scatter") if "circle" in str(t.get("marker"))]
    assert circles == [[after(date(2023, 3, 31), YEAR)]]


def test_words_are_cut_to_the_width_of_a_phone() -> None:
    row = measure(1, title="มาตรการส่งเสริมคุณธรรมและความโปร่งใส " * 4)
    figure = timeline.timeline((row,), YEAR, DAY, "th", timeline.NARROW)
    label = re.sub("<[^>]+>", "", traces(figure, "scatter")[-1]["text"][0])
    assert len(re.sub("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]", "", label)) <= timeline.NARROW + 4


def test_a_picture_is_made_into_a_dictionary_once() -> None:
    figure = drawn_timeline(measure(1))
    assert figure.to_dict() is figure.to_dict()


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_state_can_be_drawn_in_every_language(language: str) -> None:
    figure = timeline.timeline(EVERY_STATE, YEAR, DAY, language)
    assert len(traces(figure, "scatter")[-1]["text"]) == len(EVERY_STATE)


@pytest.mark.parametrize("longest", range(2, 12))
def test_a_long_title_is_cut_between_letters(longest: int) -> None:
    cut = plain("เปิดปี่ฟื้นฟูข้อมูล", longest)
    assert not re.search("[\u0e40-\u0e44]…$", cut)
    assert len(cut) <= longest
    assert "เปิดปี่ฟื้นฟูข้อมูล"[len(cut) - 1] not in "ิี่้ืู"
