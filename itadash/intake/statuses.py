"""What a row reports: its statuses, each at a day, and how they are known.

A status column speaks first, then a percentage, then the result's own words. A percentage by
quarters is a report of each quarter's last day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from itadash import fiscal, thai
from itadash.intake import result_columns
from itadash.intake.cells import Cells, Readers
from itadash.intake.codes import Code
from itadash.intake.counted_results import NOT_REPORTED, beside_share, share_of_all
from itadash.intake.periods import QUARTERS, plans
from itadash.intake.status_ticks import STATUS_TICK, Ticked, ticked
from itadash.intake.texts import opens_plainly
from itadash.model import Basis, Finding, PercentReading, Status, StatusReading, StatusRecord

ALL, NOTHING = Decimal(100), Decimal(0)
_QUARTER_FIELDS = {quarter: f"quarter_{quarter}" for quarter in QUARTERS}


@dataclass(frozen=True, slots=True)
class Told:
    """The reports of a row without its outcome, obstacle and evidence. ``own`` is the report of the
    row as a whole, which takes those, and ``says`` whether it tells anything without them;
    ``others`` are of days of their own, in order. ``result`` is the text that belongs to no day."""

    others: tuple[StatusRecord, ...]
    own: StatusRecord
    says: bool
    result: str

    def with_texts(
        self, outcome: str, obstacle: str, evidence: tuple[str, ...]
    ) -> tuple[StatusRecord, ...]:
        """Every report of the row, the latest last."""
        own = self.own
        if outcome or obstacle or evidence:
            own = replace(
                own, outcome=outcome or None, obstacle=obstacle or None, evidence=evidence
            )
        elif not self.says:
            return self.others
        if not self.others:
            return (own,)
        by_day = {said.as_of: said for said in (*self.others, own)}
        return tuple(by_day[day] for day in sorted(by_day))


@dataclass(slots=True)
class _Report:
    """The cells of one row, read as reports; findings gather as it goes."""

    cells: Cells
    as_of: date
    fiscal_year: int | None
    readers: Readers
    findings: list[Finding]
    ticked: Ticked

    def read(self) -> Told:
        """Every report of the row."""
        results = result_columns.filled(self.cells, self.fiscal_year, self.readers)
        undated = result_columns.of_no_day(results)
        told = [self._of_day(day, texts) for day, texts in result_columns.by_day(results).items()]
        dated = [said for said in told if said.basis is not Basis.NONE]
        by_day = {said.as_of: said for said in (*self._quarters(), *dated)}
        last = max(dated, key=lambda said: said.as_of, default=None)
        words = undated or self.ticked.words
        own = self._own(self._reading(undated, last), words, last, by_day)
        others = tuple(by_day[day] for day in sorted(by_day) if day != own.as_of)
        return Told(others, own, _says_something(own), undated)

    def _own(
        self,
        reading: StatusReading,
        undated: str,
        latest: StatusRecord | None,
        by_day: dict[date, StatusRecord],
    ) -> StatusRecord:
        """The report of the row as a whole. What tells no status of its own adds to the latest
        report of a day; a status beside dated results is of the latest of them."""
        if by_day and reading.basis in (Basis.NARRATIVE, Basis.NONE):
            last = by_day[max(by_day)]
            return replace(last, output=_output(undated) or last.output)
        day = self.as_of if _output(undated) or latest is None else latest.as_of
        told = by_day.get(day)
        output = _output(undated) or (told.output if told else None)
        return StatusRecord(day, reading.status, reading.percent, reading.basis, output)

    # ── the report of the row as a whole ─────────────────────────────────────────────────────

    def _reading(self, result: str, latest: StatusRecord | None) -> StatusReading:
        """A status word, else a percentage, else what the result tells, or the latest of a day."""
        word = self._word("status", Code.UNKNOWN_STATUS)
        share, in_words = self._percent()
        told = beside_share(self._tale(result), result, share)
        if latest and not result:
            told = StatusReading(latest.status, latest.percent, latest.basis)
        chosen = next((r for r in (word, in_words) if r.status is not Status.NOT_REPORTED), told)
        if chosen is told and result and (share is None or told.basis is Basis.EXPLICIT):
            self._doubt(told, "result")
        if share is None:
            return chosen if chosen is told else self._with_share_of(told, chosen)
        if chosen.basis is not Basis.EXPLICIT or not chosen.sure:
            return StatusReading(status_of(share), share, Basis.EXPLICIT)
        self._compare(chosen.status, share, "percent")
        return StatusReading(chosen.status, share, chosen.basis, chosen.sure, chosen.known)

    def _with_share_of(self, told: StatusReading, chosen: StatusReading) -> StatusReading:
        """A status with the percentage that the result states beside the same one."""
        if told.percent is None or not told.sure or chosen.percent is not None:
            return chosen
        self._compare(chosen.status, told.percent, "result")
        return replace(chosen, percent=told.percent) if told.status is chosen.status else chosen

    def _compare(self, status: Status, share: Decimal, name: str) -> None:
        if not _agree(status, share):
            values = {"status": status.value, "percent": f"{share.normalize():f}"}
            found = self.cells.warning(Code.STATUS_AND_PERCENT_DIFFER, name, **values)
            self.findings.append(found)

    def _tale(self, result: str) -> StatusReading:
        """What a result tells. Words of no known status are prose: narrative, to be confirmed."""
        reading = self.readers.status(result) if result else NOT_REPORTED
        return reading if reading.known else IN_PROSE

    def _word(self, name: str, unknown: Code) -> StatusReading:
        """What a column of status words says; a word that nobody knows is an error."""
        text = self.cells.text(name)
        reading = self.readers.status(text) if text else self.ticked.reading
        if self.ticked.several and not text:
            self.findings.append(self.cells.error(Code.SEVERAL_STATUS_TICKS, STATUS_TICK))
        if not reading.known:
            self.findings.append(self.cells.error(unknown, name))
            return NOT_REPORTED
        self._doubt(reading, name if text else STATUS_TICK)
        return reading

    def _percent(self) -> tuple[Decimal | None, StatusReading]:
        """What the percent column says: a number, or status words in its place."""
        text = self.cells.text("percent")
        if not text:
            return None, NOT_REPORTED
        reading = self.readers.percent(text)
        if reading.percent is None:
            reading = PercentReading(share_of_all(text), sure=False)
        if reading.percent is None:
            in_words = self.readers.status(text)
            if in_words.known and in_words.basis is not Basis.NARRATIVE:
                return None, in_words
            self.findings.append(self.cells.error(Code.UNKNOWN_PERCENT, "percent"))
            return None, NOT_REPORTED
        if not reading.sure:
            self.findings.append(self.cells.warning(Code.UNSURE_PERCENT, "percent"))
        return reading.percent, NOT_REPORTED

    def _doubt(self, reading: StatusReading, name: str) -> None:
        if reading.basis is Basis.NARRATIVE:
            self.findings.append(self.cells.warning(Code.NARRATIVE_RESULT, name))
        elif not reading.sure and reading.status is not Status.NOT_REPORTED:
            values = {"status": reading.status.value}
            self.findings.append(self.cells.warning(Code.UNSURE_STATUS, name, **values))

    # ── reports of a day of their own ────────────────────────────────────────────────────────

    def _quarters(self) -> Iterable[StatusRecord]:
        """Percentages and status words under a quarter; ticks there are the plan."""
        for quarter in QUARTERS if self.fiscal_year else ():
            for _, text in self.cells.texts(_QUARTER_FIELDS[quarter]):
                _, day = fiscal.quarter_bounds(self.fiscal_year or 0, quarter)
                if plans(text, self.readers):
                    continue
                said = self._told(day, text, _QUARTER_FIELDS[quarter])
                if said.basis is not Basis.NONE:
                    yield said

    def _of_day(self, day: date, texts: Sequence[str]) -> StatusRecord:
        """What the results of one day say together: a status word speaks for the others, which
        are told beside it."""
        read = [(text, self.readers.status(text)) for text in texts]
        words = [text for text, said in read if said.basis is Basis.EXPLICIT and said.sure]
        others = [text for text in texts if text not in words and _output(text)]
        if len(words) != 1 or not others:
            return self._told(day, "\n".join(texts), "result")
        said = self._told(day, words[0], "result")
        return replace(said, output="\n".join(others))

    def _told(self, day: date, text: str, name: str) -> StatusRecord:
        share = self.readers.percent(text)
        if share.percent is not None and share.sure and name != "result":
            return StatusRecord(day, status_of(share.percent), share.percent, Basis.EXPLICIT)
        reading = self._tale(text)
        self._doubt(reading, name)
        return StatusRecord(day, reading.status, reading.percent, reading.basis, output=text)


IN_PROSE = StatusReading(Status.COMPLETED, None, Basis.NARRATIVE, sure=False)


def read(
    cells: Cells, as_of: date, fiscal_year: int | None, readers: Readers
) -> tuple[Told, list[Finding]]:
    """The reports of a row, and what is to be confirmed about them."""
    report = _Report(cells, as_of, fiscal_year, readers, [], ticked(cells, readers))
    return report.read(), report.findings


def status_of(share: Decimal) -> Status:
    """The status that a percentage of work done amounts to."""
    if share >= ALL:
        return Status.COMPLETED
    return Status.NOT_STARTED if share == NOTHING else Status.IN_PROGRESS


def _output(result: str) -> str | None:
    """The result as written, unless it is only a mark."""
    return result if opens_plainly(result) or thai.title_key(result) else None


def _says_something(said: StatusRecord) -> bool:
    return said.basis is not Basis.NONE or said != StatusRecord(
        said.as_of, Status.NOT_REPORTED, None, Basis.NONE
    )


def _agree(status: Status, share: Decimal) -> bool:
    if status is Status.IN_PROGRESS:
        return share < ALL
    return status not in (Status.COMPLETED, Status.NOT_STARTED) or status is status_of(share)
