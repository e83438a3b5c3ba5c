"""What an agency calls its departments, whatever else it means by words of its own, and what it
is itself called."""

from __future__ import annotations

from itadash import settings
from itadash.ui import agency_names_view, departments_view, empty, frame, naming
from itadash.ui.view import View


def body(view: View) -> None:
    """Names that wait for a person, the list in use, what is remembered, and the agency's names."""
    if view.filter.agency is None:
        empty.shown(view)
        return
    naming.outcome(view)
    found = departments_view.names(view.filter.agency)
    departments_view.headline(view, found)
    if not settings.read_only():
        departments_view.person(view)
    departments_view.ask(view, found)
    if found.used:
        departments_view.listing(view, found)
    departments_view.kept(view, found)
    agency_names_view.show(view, view.filter.agency)


frame.show("departments", body, filter_bar=False)
