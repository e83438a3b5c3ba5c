"""All agencies of a fiscal year: who is behind, who does not report, who is worst."""

from itadash.ui import agencies_list, agencies_view, cached, empty, frame
from itadash.ui.view import View


def agencies(view: View) -> None:
    """The sentence, how all spread, then a page of them, the furthest behind first."""
    if view.place is None:
        empty.shown(view)
        return
    agencies_view.bar(view)
    which = cached.all_agencies(view.filter)
    whole = cached.standings(which, agencies_list.kind_chosen())
    agencies_view.sentence(view, whole)
    agencies_view.picture(view, whole)
    agencies_list.card(view, whole)
    agencies_view.source(view, whole)


frame.show("agencies", agencies, place_bar=False)
