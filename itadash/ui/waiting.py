"""A bar while a file is read, once that takes longer than a person waits without asking."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from streamlit.delta_generator import DeltaGenerator

from itadash.intake.stages import Stage, Tell
from itadash.ui.view import View

PATIENCE = 0.7
"""Seconds of work before a bar is worth its coming and going."""
_BEGINS = {Stage.OPENING: 0.0, Stage.READING: 0.2, Stage.MATCHING: 0.9}
"""Where each stage begins in the bar: what it takes of the whole, as measured."""


@contextmanager
def shown(view: View, where: DeltaGenerator) -> Iterator[Tell]:
    """Hears how far the work is, and shows it in ``where`` until the block ends."""
    began, place = time.monotonic(), where.empty()

    def tell(stage: Stage, done: float) -> None:
        if time.monotonic() - began < PATIENCE:
            return
        begins = _BEGINS[stage]
        ends = min((other for other in _BEGINS.values() if other > begins), default=1.0)
        said = view.word(f"upload.stage.{stage}", percent=round(100 * done))
        place.progress(begins + (ends - begins) * done, said)

    try:
        yield tell
    finally:
        place.empty()
