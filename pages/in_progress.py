"""What is open: whose it is, until when, late or silent first."""

from itadash.ui import empty, frame, open_view, source_view
from itadash.ui.view import View


def in_progress(view: View) -> None:
    """The sentence, then a card for each open measure, the most pressing first."""
    if empty.shown(view):
        return
    open_view.sentence(view)
    open_view.listing(view)
    source_view.line(view)


frame.show("in_progress", in_progress)
