"""The reading side: one constant, one function, one question. This is its front door."""

from __future__ import annotations

from itadash.store.reading.agency_names import agency_names, names_since, owner
from itadash.store.reading.history import histories, history, report_days, sources
from itadash.store.reading.imports import imports, same_file, table_heads
from itadash.store.reading.meanings import departments_used, meanings
from itadash.store.reading.measures import measure, measures, stored
from itadash.store.reading.places import agencies, departments, known_ids, latest, places
from itadash.store.reading.scores import scored, scores
from itadash.store.reading.standings import standing_page, standings
from itadash.store.reading.summaries import curve, matrix, summary

__all__ = [
    "agencies",
    "agency_names",
    "curve",
    "departments",
    "departments_used",
    "histories",
    "history",
    "imports",
    "known_ids",
    "latest",
    "matrix",
    "meanings",
    "measure",
    "measures",
    "names_since",
    "owner",
    "places",
    "report_days",
    "same_file",
    "scored",
    "scores",
    "sources",
    "standing_page",
    "standings",
    "stored",
    "summary",
    "table_heads",
]
