"""The official documents, to be looked at, settled and downloaded; and every table."""

from __future__ import annotations

from itadash.ui import empty, export_view, frame
from itadash.ui.view import View


def body(view: View) -> None:
    """What may be published, how it will look, and the files."""
    if not empty.shown(view):
        export_view.show(view)


frame.show("export", body)
