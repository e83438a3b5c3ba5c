"""Bringing a file in: choose it, look at its plan, save it, and take it back if need be."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from itadash import settings
from itadash.model import Plan
from itadash.problems import FileRefused
from itadash.ui import (
    done_view,
    frame,
    left_out,
    near_view,
    own_words_view,
    plan_sentence,
    plan_view,
    samples_view,
    template_view,
    upload_view,
    uploading,
    waiting,
    whose_view,
)
from itadash.ui.view import View


def body(view: View) -> None:
    """One of four states: a read-only copy, just saved, a plan to look at, no file yet."""
    if settings.read_only():
        upload_view.read_only(view)
        return
    if trouble := uploading.problem():
        frame.problem_box(trouble, view.language)
    if done := uploading.done():
        done_view.show(view, done)
        return
    headline = st.container()
    left, right = st.columns([6, 5])
    with left.container(border=True):
        chosen = upload_view.choose_file(view)
        plan = _plan(view, headline, *chosen) if chosen else None
        left_out.ask(view, plan)
        if chosen:
            template_view.choose_sheet(view, plan, chosen[0])
            template_view.to_mend(view, plan, chosen[0])
    if plan:
        _review(view, plan, headline, right)
        return
    with right:
        upload_view.guide(view)
    if not chosen:
        with left:
            template_view.offer(view)
        with headline:
            upload_view.welcome(view)
        samples_view.offer(view)


def _plan(view: View, headline: DeltaGenerator, content: bytes, file_name: str) -> Plan | None:
    try:
        with waiting.shown(view, headline) as tell:
            return uploading.look(upload_view.request(content, file_name), tell)
    except FileRefused as refusal:
        with headline:
            upload_view.refused(view, refusal, file_name)
        return None


def _review(view: View, plan: Plan, headline: DeltaGenerator, right: DeltaGenerator) -> None:
    with headline:
        plan_sentence.headline(view, plan)
    with right:
        upload_view.found(view, plan)
    whose_view.ask(view, plan)
    own_words_view.statuses(view, plan)
    if not whose_view.waits(plan):
        if plan.suggestions:
            near_view.show(view, plan)
        if plan.rows and plan.repeats is None:
            plan_view.changes(view, plan)
        upload_view.findings(view, plan)
    upload_view.save_bar(view, plan)


frame.show("upload", body, place_bar=False)
