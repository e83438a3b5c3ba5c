"""What an address asks for, checked against what is stored. No screen in here.

An address names any of ``NAMES``. What is not known is left out and named in ``ignored``: a
link from last year or a slip of the finger must open a page, never an error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from itadash import fiscal
from itadash.model import Filter, Place, Status
from itadash.ui.text import in_full
from itadash.words import LANGUAGES, word

NAMES = (
    *("agency", "fiscal_year", "department", "quarter", "status", "as_of"),
    *("measure", "language"),
)
PAGE_ONLY = ("measure",)
"""Names that belong to one page and are not carried to the next."""

Departments = Callable[[str, int], tuple[str, ...]]
PlacesOf = Callable[[str], tuple[Place, ...]]
"""The years of an agency, none where it has no measures: of very many agencies, one is asked for
at every click."""


@dataclass(frozen=True, slots=True)
class View:
    """What to show: the checked filter, its place, the language, and the measure asked for.

    ``place`` is None while nothing is imported (or an agency has scores only); then
    ``filter.fiscal_year`` is None too. ``agencies`` are all that have anything stored.
    """

    filter: Filter
    language: str = "th"
    place: Place | None = None
    measure: int | None = None
    places: tuple[Place, ...] = ()
    agencies: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    def word(self, key: str, **values: object) -> str:
        """The sentence for ``key`` in the language of this view."""
        return word(key, self.language, **values)

    @property
    def day(self) -> date:
        """The as-of date D: as chosen, else today, but never past the end of the year shown."""
        if self.filter.as_of is not None:
            return self.filter.as_of
        year = self.filter.fiscal_year
        return self.filter.today if year is None else min(self.filter.today, fiscal.last_day(year))

    @property
    def narrowed(self) -> bool:
        """Whether less than the whole year of the agency is shown."""
        return any((self.filter.department, self.filter.quarter, self.filter.status))

    @property
    def years(self) -> tuple[int, ...]:
        """The fiscal years of the agency shown, newest first."""
        years = {p.fiscal_year for p in self.places if p.agency == self.filter.agency}
        return tuple(sorted(years, reverse=True))

    @property
    def shown(self) -> View:
        """The view without what else could be chosen: short enough to keep answers under."""
        return replace(self, places=(), agencies=(), departments=(), ignored=())

    def params(self, *, page_only: bool = False) -> dict[str, str]:
        """The address of this view, without what belongs to one page unless asked."""
        f = self.filter
        values = {
            **{name: getattr(f, name) for name in NAMES if hasattr(f, name)},
            "measure": self.measure if page_only else None,
            "language": self.language if self.language != LANGUAGES[0] else None,
        }
        return {name: str(value) for name, value in values.items() if value is not None}


def resolve(
    params: Mapping[str, str],
    *,
    today: date,
    places: tuple[Place, ...],
    places_of: PlacesOf,
    latest: Place | None,
    agencies: tuple[str, ...],
    departments: Departments,
) -> View:
    """The view that ``params`` ask for; what they leave out is that of the latest import."""
    asked = {name: params[name] for name in NAMES if params.get(name)}
    if "agency" in asked:
        asked["agency"] = _known(asked["agency"], places_of, agencies)
    agency, place = _place(asked, places, places_of, latest, agencies)
    year = place.fiscal_year if place else None
    known = departments(place.agency, place.fiscal_year) if place else ()
    department = asked.get("department")
    chosen = Filter(
        today=today,
        agency=agency,
        fiscal_year=year,
        department=department if department in known else None,
        quarter=_number(asked.get("quarter"), range(1, 5)),
        status=_status(asked.get("status")),
        as_of=_day(asked.get("as_of"), year),
    )
    language = asked.get("language", LANGUAGES[0])
    view = View(
        filter=chosen,
        language=language if language in LANGUAGES else LANGUAGES[0],
        place=place,
        measure=_number(asked.get("measure"), range(1, 2**63)),
        places=places,
        agencies=agencies,
        departments=known,
    )
    return _with_ignored(view, asked)


def _with_ignored(view: View, asked: Mapping[str, str]) -> View:
    kept = {**view.params(page_only=True), "language": view.language}
    ignored = tuple(name for name in asked if kept.get(name) != asked[name])
    return replace(view, ignored=ignored)


def _known(agency: str, places_of: PlacesOf, agencies: tuple[str, ...]) -> str:
    """As it is stored, where the address says it in short."""
    return agency if places_of(agency) or agency in agencies else in_full(agency)


def _place(
    asked: Mapping[str, str],
    places: tuple[Place, ...],
    places_of: PlacesOf,
    latest: Place | None,
    agencies: tuple[str, ...],
) -> tuple[str | None, Place | None]:
    agency = asked.get("agency")
    own = places_of(agency) if agency is not None else ()
    if not own and agency not in agencies:
        agency = None
    year = asked.get("fiscal_year")
    candidates = places if agency is None else own
    exact = [p for p in candidates if str(p.fiscal_year) == year]
    if exact:
        place: Place | None = latest if latest in exact else exact[0]
    elif agency is not None:
        place = max(candidates, key=lambda p: p.fiscal_year, default=None)
    else:
        place = latest
    return (place.agency if place else agency), place


def _number(text: str | None, allowed: range) -> int | None:
    if text is None or not (text.isascii() and text.isdigit()) or len(text) > 18:
        return None
    return int(text) if int(text) in allowed else None


def _status(text: str | None) -> Status | None:
    return Status(text) if text in tuple(Status) else None


def _day(text: str | None, fiscal_year: int | None) -> date | None:
    """A day of the fiscal year shown."""
    try:
        day = date.fromisoformat(text or "")
    except ValueError:
        return None
    if fiscal_year is not None and fiscal.year_of(day) != fiscal_year:
        return None
    return day
