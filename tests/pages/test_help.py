"""The officer's two-minute reading, and the tour that is offered once."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from itadash.figures.palette import Look
from itadash.store.database import Database
from itadash.ui.tour import STEPS
from itadash.words import LANGUAGES, word
from tests.conftest import OpenPage
from tests.pages.linked import words


def text(page: AppTest) -> str:
    return "\n".join(str(part.value) for part in page.markdown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_is_explained(app: OpenPage, language: str) -> None:
    said = text(app("pages/help.py", language=language))
    assert [look for look in Look if word(f"term_{look}", language) not in said] == []


def test_the_tour_goes_on_step_by_step_and_then_stays_away(
    sample_database: Database, app: OpenPage
) -> None:
    page = app()
    assert word("tour.offer") in words(page)
    page.session_state["tour.step"] = 1
    page.run()
    for step in range(2, STEPS + 2):
        assert word(f"tour.step.{step - 1}") in text(page)
        page.button(f"tour.{step}").click().run()
    assert word(f"tour.step.{STEPS}") not in text(page)
    assert word("tour.offer") not in words(page)


def test_no_tour_is_offered_where_there_is_nothing_to_see(app: OpenPage) -> None:
    assert word("tour.offer") not in words(app())
