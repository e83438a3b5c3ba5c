"""The plan of the fiscal year: each measure as a bar in its department's lane."""

from itadash.ui import empty, frame, source_view, timeline_view
from itadash.ui.view import View


def timeline(view: View) -> None:
    """The sentence, a legend that counts, and the year from left to right."""
    if empty.shown(view):
        return
    timeline_view.sentence(view)
    timeline_view.legend(view)
    timeline_view.picture(view)
    source_view.line(view)


frame.show("timeline", timeline)
