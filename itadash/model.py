"""The nouns of the house: what is read, what is kept, what is answered.

Every class here is an immutable value. Percentages run from 0 to 100 as ``Decimal`` with two
decimals, rounded half up; ``None`` means that nobody said so, never zero. Dates are Gregorian.
A ``fiscal_year`` is in the Buddhist Era and named after the year it ends in (2568 runs from
1 October 2024 to 30 September 2025). Quarters are fiscal: 1 is October to December.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

SHARED = "ทุกส่วนราชการ"
"""The department of a measure that every department carries; a value of its own."""
_HUNDREDTH = Decimal("0.01")


class Status(StrEnum):
    """How far a measure is, as last reported."""

    COMPLETED = "completed"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"
    CANCELLED = "cancelled"
    NOT_REPORTED = "not_reported"


class Basis(StrEnum):
    """How a status is known."""

    EXPLICIT = "explicit"  # a status word or a percentage says so
    NARRATIVE = "narrative"  # only prose tells of a result; to be confirmed
    OFFICER = "officer"  # a person confirmed or set it
    NONE = "none"  # nothing is reported


class Kind(StrEnum):
    """What an import holds."""

    MEASURES = "measures"
    SCORES = "scores"
    CORRECTION = "correction"  # no file: what a person set by hand


FILE_KINDS = (Kind.MEASURES, Kind.SCORES)
"""What a file may hold."""


class Severity(StrEnum):
    """What a finding means for its row."""

    ERROR = "error"  # the row cannot be stored
    WARNING = "warning"  # it is stored, and somebody should look
    NOTE = "note"  # for information


class Action(StrEnum):
    """What an import does with one data row; the four counts add up to the rows."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


class TextKind(StrEnum):
    """Where a text stands that an agency may mean in its own way."""

    COLUMN = "column"
    STATUS = "status"
    DEPARTMENT = "department"
    AGENCY = "agency"


# ── what a written text means (intake/readings) ──────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class PeriodReading:
    """When a measure runs.

    ``starts`` is None for a deadline, ``ends`` is None for an open end. ``quarters`` are those
    the period overlaps, sorted. A period over several fiscal years has no quarters and no
    ``fiscal_year``. ``unknown`` is a reason code when the text states no period, and then
    everything but ``follow_up`` (dates on which progress is to be reported) is empty.
    """

    starts: date | None = None
    ends: date | None = None
    quarters: tuple[int, ...] = ()
    fiscal_year: int | None = None
    follow_up: tuple[date, ...] = ()
    sure: bool = True
    unknown: str | None = None


@dataclass(frozen=True, slots=True)
class StatusReading:
    """What a progress text says; ``percent`` only where the text states one."""

    status: Status
    percent: Decimal | None = None
    basis: Basis = Basis.NONE
    sure: bool = True
    known: bool = True
    """False when the words are none that itadash knows: an error in a status column."""


@dataclass(frozen=True, slots=True)
class PercentReading:
    """A share of work done, 0 to 100; ``sure`` is False where there is none or it was inferred."""

    percent: Decimal | None
    sure: bool


@dataclass(frozen=True, slots=True)
class DepartmentReading:
    """Short common names in the order written; ``(SHARED,)`` for all departments."""

    departments: tuple[str, ...]
    sure: bool


# ── what a file holds (intake/records) ───────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to tell the officer. A record: the sentence for ``code`` is in ``words``.

    ``row`` counts as Excel does, from 1; ``column`` is the heading as written; ``values`` fill
    the sentence. One finding may speak for many rows of a large file: ``count`` is how many, and
    ``row`` the first of them.
    """

    code: str
    severity: Severity
    row: int | None = None
    column: str | None = None
    cell: str | None = None
    values: tuple[tuple[str, str], ...] = ()
    count: int = 1


@dataclass(frozen=True, slots=True)
class StatusRecord:
    """One report of one measure, as a row tells it. ``as_of`` is the day it speaks for."""

    as_of: date
    status: Status
    percent: Decimal | None
    basis: Basis
    output: str | None = None
    outcome: str | None = None
    obstacle: str | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MeasureRecord:
    """One measure as one data row tells it; None and () mean that the row does not say.

    ``title`` is folded, without leading number, bullet or glued code. ``number`` is an int where
    the cell is plain digits, else the text. ``row`` counts as Excel does.
    """

    row: int
    title: str
    number: int | str | None = None
    topic: str | None = None
    steps: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    starts: date | None = None
    ends: date | None = None
    quarters: tuple[int, ...] = ()
    fiscal_year: int | None = None
    follow_up: tuple[date, ...] = ()
    note: str | None = None
    id: int | None = None
    statuses: tuple[StatusRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person sets by hand of one measure; None, '' and () leave what is there.

    ``as_of`` is the day the status speaks for, and is given with it. ``words`` are the result as
    the person tells it, or why a measure is cancelled. An end is not before its start.
    """

    measure: int
    as_of: date | None = None
    status: Status | None = None
    percent: Decimal | None = None
    words: str = ""
    departments: tuple[str, ...] = ()
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an agency means by a text: the field of a heading, the status of a word, the name of
    a department or an agency (its own name, for one that is no other). None forgets the text."""

    kind: TextKind
    text: str
    meaning: str | None


@dataclass(frozen=True, slots=True)
class ScoreRecord:
    """The ITA score of one indicator, 0 to 100."""

    row: int
    number: int
    name: str
    instrument: str
    score: Decimal


# ── what an import would do (intake/plan) ────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Difference:
    """One cell that an import changes; both sides as a person reads them, '' for nothing."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A stored measure that a row nearly names; ``score`` is a similarity from 0 to 100."""

    row: int
    title: str
    measure: int
    measure_title: str
    score: float


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One data row and what becomes of it. ``measure`` is None for a new or skipped one.

    ``cells`` are the row's cells as written, in the order of the plan's ``header``.
    """

    row: int
    action: Action
    title: str
    measure: int | None = None
    record: MeasureRecord | None = None
    differences: tuple[Difference, ...] = ()
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """The file an import came from, and what was found about it before its rows were read."""

    file_name: str
    sha256: str
    encoding: str
    header: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()  # the field each column was recognised as, as wide as header
    sheet: str | None = None  # the sheet of a workbook that was read
    sheets: tuple[str, ...] = ()  # its sheets that hold a table, to choose from


@dataclass(frozen=True, slots=True)
class Staged:
    """The rows of a large file, read and waiting on disk: how many meet which fate, and the
    ``handle`` by which the store takes them."""

    counts: tuple[tuple[Action, int], ...]
    handle: object


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do. One plan serves the preview and the commit.

    ``version`` is the data version it was made against. ``missing`` are ids and titles of stored
    measures the file does not name: they stay as they are. ``repeats`` is the import that already
    holds this very file. A plan with an error among its findings is refused, unless the officer
    let the good rows in alone (``good_rows``) and the error is about a row that is left out.
    ``meanings`` are what the officer said of the file's own words, remembered with the import.
    The rows of a large file are ``staged`` and not in ``rows``; each error among its findings is
    about the whole file, or about rows that are left out.
    """

    kind: Kind
    source: Source
    agency: str | None
    fiscal_year: int | None
    as_of: date | None
    version: int
    rows: tuple[PlannedRow, ...] = ()
    scores: tuple[ScoreRecord, ...] = ()
    findings: tuple[Finding, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    missing: tuple[tuple[int, str], ...] = ()
    repeats: int | None = None
    sample: bool = False
    good_rows: bool = False
    meanings: tuple[Meaning, ...] = ()
    staged: Staged | None = None

    @property
    def size(self) -> int:
        """How many data rows there are."""
        return sum(self.count(action) for action in Action) if self.staged else len(self.rows)

    def count(self, action: Action) -> int:
        """How many data rows meet this fate."""
        if self.staged:
            return dict(self.staged.counts).get(action, 0)
        return sum(row.action is action for row in self.rows)

    @property
    def refused(self) -> bool:
        """Whether an error keeps the whole file out."""
        skipped = {row.row for row in self.rows if row.action is Action.SKIPPED}
        left_out = skipped if self.good_rows else frozenset()
        if self.staged and self.good_rows:
            left_out = frozenset(finding.row for finding in self.findings if finding.row)
        return any(
            finding.severity is Severity.ERROR and finding.row not in left_out
            for finding in self.findings
        )

    @property
    def writes(self) -> bool:
        """Whether a commit would add a fact."""
        kept = self.count(Action.SKIPPED) < self.size
        return not self.refused and self.repeats is None and kept


# ── what the store answers (store/reading) ───────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Filter:
    """Which measures a question is about, and the day it is asked for.

    ``as_of`` None means today, but never past the last day of each measure's fiscal year.
    ``today`` is the day in Asia/Bangkok; the caller gives it, so that answers need no clock.
    """

    today: date
    agency: str | None = None
    fiscal_year: int | None = None
    department: str | None = None
    quarter: int | None = None
    status: Status | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure as it stands at a day. ``as_of`` is the day of its latest report, or None.

    ``overdue``, ``due_soon`` and ``silent`` describe open measures (design, rules of the numbers).
    ``import_id`` and ``row`` name the import that last changed it.
    """

    id: int
    agency: str
    fiscal_year: int
    number: int | str | None
    title: str
    topic: str | None
    departments: tuple[str, ...]
    starts: date | None
    ends: date | None
    quarters: tuple[int, ...]
    follow_up: tuple[date, ...]
    steps: tuple[str, ...]
    note: str | None
    status: Status
    percent: Decimal | None
    basis: Basis
    as_of: date | None
    overdue: bool
    due_soon: bool
    silent: bool
    output: str | None
    outcome: str | None
    obstacle: str | None
    evidence: tuple[str, ...]
    import_id: int
    row: int

    @property
    def shared(self) -> bool:
        """Whether every department carries it."""
        return SHARED in self.departments

    @property
    def open(self) -> bool:
        """Whether work or a report is still owed."""
        return self.status not in (Status.COMPLETED, Status.CANCELLED)


def share(part: Decimal | int, whole: Decimal | int) -> Decimal | None:
    """``part`` of ``whole`` in per cent, two decimals rounded half up; None where whole is 0."""
    return two_decimals(Decimal(part) * 100 / Decimal(whole)) if whole else None


def two_decimals(value: Decimal) -> Decimal:
    """A percentage or score as it is shown: two decimals, rounded half up."""
    return value.quantize(_HUNDREDTH, ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many measures are in which state, and the percentages that follow from it.

    ``dated`` are the measures with an end, ``planned`` those of them whose end has come, and
    ``dated_completed`` those of them that are completed; cancelled ones are in none of the three.
    ``percent_sum`` adds the stated percents (completed 100, not started 0) of ``percent_count``
    measures.
    """

    measures: int = 0
    completed: int = 0
    in_progress: int = 0
    not_started: int = 0
    not_reported: int = 0
    cancelled: int = 0
    overdue: int = 0
    due_soon: int = 0
    silent: int = 0
    undated: int = 0
    narrative: int = 0
    dated: int = 0
    planned: int = 0
    dated_completed: int = 0
    percent_sum: Decimal = Decimal(0)
    percent_count: int = 0

    @property
    def counted(self) -> int:
        """The denominator of completion: all but the cancelled."""
        return self.measures - self.cancelled

    @property
    def completion_percent(self) -> Decimal | None:
        """Completed of all but the cancelled."""
        return share(self.completed, self.counted)

    @property
    def planned_percent(self) -> Decimal | None:
        """Measures whose end has come, of those that have an end and are not cancelled."""
        return share(self.planned, self.dated)

    @property
    def ahead(self) -> int | None:
        """Completed less planned on the dated set: above 0 ahead, below 0 behind."""
        return self.dated_completed - self.planned if self.dated else None

    @property
    def average_progress(self) -> Decimal | None:
        """Mean percent of the measures that state one."""
        return share(self.percent_sum, 100 * self.percent_count)

    @property
    def weighted_percent(self) -> Decimal | None:
        """NACC's figure: completed count 1, in progress a half, of all measures."""
        return share(2 * self.completed + self.in_progress, 2 * self.measures)


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of one filter, by department and by quarter. ``as_of`` is the day they hold for."""

    agency: str | None
    fiscal_year: int | None
    as_of: date
    counts: Counts
    by_department: tuple[tuple[str, Counts], ...]
    by_quarter: tuple[tuple[int, Counts], ...]


class Verdict(StrEnum):
    """How an agency stands; each has exactly one, so their counts add up to all agencies."""

    BEHIND = "behind"  # fewer completed than planned, on the dated set
    NOT_REPORTED = "not_reported"  # nothing at all is reported
    NO_PLAN = "no_plan"  # no deadline to compare with, or everything cancelled
    ON_PLAN = "on_plan"  # as planned, or ahead


class Order(StrEnum):
    """What agencies are sorted by; the name settles ties."""

    WORST = "worst"  # the widest gap to the plan first
    COMPLETION = "completion"  # the least completed first
    OVERDUE = "overdue"  # the most overdue first
    SILENT = "silent"  # the most silent first
    LAST_REPORT = "last_report"  # never reported, then the oldest report first
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which agencies to list: ``kind`` is how their names begin ('' for those of no known kind),
    ``words`` must all be in a name."""

    kind: str | None = None
    words: tuple[str, ...] = ()
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """One agency in one fiscal year: its counts, at its own day, and its latest report."""

    agency: str
    fiscal_year: int
    verdict: Verdict
    last_report: date | None
    counts: Counts


@dataclass(frozen=True, slots=True)
class Standings:
    """All agencies of a fiscal year at a glance.

    ``spread`` holds, for a verdict and a tenth of completion (0 is under 10 %, 9 is 90 to under
    100 %, 10 is all), how many agencies are there; agencies with nothing to complete are in none.
    """

    agencies: int
    verdicts: tuple[tuple[Verdict, int], ...]
    spread: tuple[tuple[Verdict, int, int], ...]
    kinds: tuple[tuple[str, int], ...]
    last_report: date | None
    counts: Counts

    def having(self, verdict: Verdict) -> int:
        """How many agencies have this verdict."""
        return dict(self.verdicts).get(verdict, 0)


@dataclass(frozen=True, slots=True)
class CellCounts:
    """One cell of department × quarter: measures that fall due in the quarter.

    ``quarter`` is None for measures with no end.
    """

    department: str
    quarter: int | None
    due: int
    completed: int
    late: int


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """Measures completed by the end of a day on which something was reported."""

    day: date
    completed: int


@dataclass(frozen=True, slots=True)
class StatusRow:
    """One report in a measure's history, newest last, with the row and file it came from.

    ``who`` set it by hand; None where a file tells it.
    """

    as_of: date
    status: Status
    percent: Decimal | None
    basis: Basis
    output: str | None
    outcome: str | None
    obstacle: str | None
    evidence: tuple[str, ...]
    import_id: int
    file_name: str
    row: int
    who: str | None = None


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One report of one of many measures."""

    measure: int
    said: StatusRow


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A table row as the officer wrote it: headings and cells, with its file and place.

    Where ``who`` set something by hand there is no file, and the headings are names of fields.
    """

    import_id: int
    file_name: str
    row: int
    header: tuple[str, ...]
    cells: tuple[str, ...]
    who: str | None = None


@dataclass(frozen=True, slots=True)
class TableHead:
    """The headings of an imported table as written, and the field each was read as."""

    import_id: int
    header: tuple[str, ...]
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One accepted upload. ``at`` is UTC; ``who`` is as typed, not verified."""

    id: int
    at: datetime
    who: str
    file_name: str
    sha256: str
    encoding: str
    kind: Kind
    agency: str
    fiscal_year: int
    as_of: date | None
    sample: bool
    undone: bool
    rows: int
    new: int
    changed: int
    unchanged: int
    skipped: int
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Indicator:
    """One of the ten ITA indicators and its score."""

    number: int
    name: str
    instrument: str
    score: Decimal


@dataclass(frozen=True, slots=True)
class Scores:
    """The ITA scores of one agency and year; ``total`` and ``instruments`` are computed."""

    agency: str
    year: int
    indicators: tuple[Indicator, ...]
    instruments: tuple[tuple[str, Decimal], ...]
    total: Decimal | None
    level: str | None
    import_id: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """An agency and a fiscal year that have measures; ``sample`` if only sample files say so."""

    agency: str
    fiscal_year: int
    measures: int
    sample: bool
    latest_import: int = field(default=0, compare=False)
