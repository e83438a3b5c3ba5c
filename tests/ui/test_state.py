"""Filters through address, session and widget, by a page without a browser."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from itadash.store.database import Database
from itadash.ui import state
from itadash.words import word
from tests.conftest import OpenPage

KHAO = "องค์การบริหารส่วนตำบลเขาหัวควาย"


def test_the_first_page_writes_what_it_shows_into_the_address(
    sample_database: Database, app: OpenPage
) -> None:
    assert set(app().query_params) == {"agency", "fiscal_year"}


def test_a_bare_address_later_keeps_the_filters(sample_database: Database, app: OpenPage) -> None:
    page = app(agency=KHAO, quarter="2")
    page.query_params.clear()
    assert page.run().query_params["quarter"] == "2"


def test_an_address_that_names_less_takes_the_filter_out(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(agency=KHAO, quarter="2")
    del page.query_params["quarter"]
    assert "quarter" not in page.run().query_params


def cleared(page: AppTest) -> AppTest:
    """The page of filters that match nothing, after its button that clears them."""
    label = word("clear_filters")
    return next(one for one in page.button if one.label == label).click().run()


def test_an_address_from_before_the_last_choice_does_not_undo_it(
    sample_database: Database, app: OpenPage
) -> None:
    page = cleared(app(agency=KHAO, status="cancelled"))
    page.query_params["status"] = "cancelled"
    assert "status" not in page.run().query_params


def test_going_back_later_does_undo_it(
    sample_database: Database, app: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "PATIENCE", 0.0)
    page = cleared(app(agency=KHAO, status="cancelled"))
    page.query_params["status"] = "cancelled"
    assert page.run().query_params["status"] == "cancelled"
