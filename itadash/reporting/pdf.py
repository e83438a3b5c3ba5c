"""PDF by typst: Thai shaped and broken right, with the typeface that ships here, and no network.

What is stored goes in as data and never as markup.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst

from itadash.reporting.official import Grid, Official
from itadash.reporting.overview import Page

TEMPLATES = Path(__file__).parent / "typst"
PREVIEW_DOTS = 96
"""Dots an inch of a page as a picture: it is read on a laptop, and small enough to send."""


def pdf_of(official: Official) -> bytes:
    """The document as one file."""
    return _file("official.typ", told(official))


def pages_of(official: Official) -> tuple[bytes, ...]:
    """Each page as a picture (PNG), with an outline so that white shows on white."""
    return _pictures("official.typ", told(official) | {"outlined": True})


def overview_of(page: Page) -> bytes:
    """The overview as one page."""
    return _file("overview.typ", asdict(page))


def picture_of(page: Page) -> tuple[bytes, ...]:
    """The overview as a picture (PNG)."""
    return _pictures("overview.typ", asdict(page) | {"outlined": True})


def told(official: Official) -> dict[str, Any]:
    """What the template is given of a document."""
    return asdict(official) | {
        "counts": _grid(official.counts),
        "table": _grid(official.table),
        "scores": official.scores and _grid(official.scores),
    }


def _grid(grid: Grid) -> dict[str, Any]:
    """A table, with what each row is to do at the end of a page."""
    rows = [
        {
            "cells": [asdict(cell) for cell in cells],
            "whole": grid.stays_whole(number),
            "run": grid.run(number),
        }
        for number, cells in enumerate(grid.rows)
    ]
    return asdict(grid) | {"rows": rows}


def _file(template: str, data: dict[str, Any]) -> bytes:
    made = _compiler(template, data).compile(format="pdf")
    assert isinstance(made, bytes)  # noqa: S101 - one file for PDF; a list for pictures
    return made


def _pictures(template: str, data: dict[str, Any]) -> tuple[bytes, ...]:
    made = _compiler(template, data).compile(format="png", ppi=PREVIEW_DOTS)
    return (made,) if isinstance(made, bytes) else tuple(made or ())


def _compiler(template: str, data: dict[str, Any]) -> typst.Compiler:
    return typst.Compiler(
        TEMPLATES / template,
        root=TEMPLATES,
        font_paths=_typeface(),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
    )


@lru_cache(maxsize=1)
def _typeface() -> typst.Fonts:
    """Sarabun; for ticks and the like, which it lacks, the faces within typst. None of the
    machine's own, so that a document looks the same wherever it is made."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[TEMPLATES]
    )
