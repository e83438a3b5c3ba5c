"""The officer's two-minute reading, and the tour that is offered once."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from itadash.figures.palette import Look
from itadash.store.database import Database
from itadash.ui.tour import STEPS
from itadash.words import LANGUAGES, word
from tests.conftest import OpenPage


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
    for step in range(1, STEPS + 1):
        page.button(f"tour.{step}").click().run()
        assert word(f"tour.step.{step}") in text(page)
    page.button(f"tour.{STEPS + 1}").click().run()
    assert [button.key for button in page.button if button.key == "tour.1"] == []
    assert word("tour.offer") not in text(page)


def test_the_tour_is_closed_by_one_press(sample_database: Database, app: OpenPage) -> None:
    page = app()
    page.button(f"tour.{STEPS + 1}").click().run()
    assert word("tour.offer") not in text(page)
