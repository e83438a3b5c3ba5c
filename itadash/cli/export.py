"""The command that writes what is stored to a file: tables, and the official documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from itadash import exporting, settings
from itadash.cli.options import as_json as wants_json
from itadash.cli.options import common, database, filters
from itadash.cli.told import both, patience, tell, thai
from itadash.model import Filter, MeasureRow
from itadash.reporting import rounds
from itadash.reporting.answers import Wish
from itadash.reporting.official import Kind
from itadash.reporting.rounds import Round
from itadash.reporting.settling import ToSettle, to_settle
from itadash.store import reading
from itadash.store.database import Snapshot

OVERVIEW = "overview"
ENDINGS = (".csv", ".xlsx", ".docx", ".pdf")


def _file(_context: object, _parameter: object, file: Path) -> Path:
    if file.suffix.lower() not in ENDINGS:
        raise click.BadParameter(both("export.which", {"what": file.name}))
    return file


@click.command("export")
@common
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), callback=_file)
@click.option(
    "--document",
    type=click.Choice([*map(str, Kind), OVERVIEW]),
    default=str(Kind.MEASURES),
    help="The measures; the report of what came of them (.xlsx: all that is stored); or the "
    "overview on one page (.pdf).",
)
@click.option("--round", "time", metavar="TEXT", help="Of .docx and .pdf: รอบ 6 เดือน, ไตรมาส 2, …")
@click.option("--numerals", type=click.Choice(["thai", "arabic"]), default="thai")
@click.option(
    "--columns",
    type=click.Choice(["own", "full"]),
    default="own",
    help="Of .docx and .pdf: those of the office's own table, or the full six.",
)
@click.option("--place", metavar="TEXT", default="", help="Under the agency's name: อำเภอ… จังหวัด…")
@click.option("--memo/--no-memo", default=True, help="Of .docx and .pdf: the บันทึกข้อความ.")
@filters
def export_file(wanted: Filter, file: Path, document: str, **wishes: object) -> None:
    """Writes FILE.csv or FILE.xlsx, which can be imported again, or FILE.docx or FILE.pdf to sign
    and publish."""
    ending = file.suffix.lower()
    if document == OVERVIEW and ending != ".pdf":
        raise click.BadParameter(both("export.pdf_only", {"what": ending}))
    snapshot = database().snapshot()
    with patience(thai("export.making")):
        if ending in (".docx", ".pdf"):
            rows, content = _official(snapshot, wanted, ending, document, wishes)
        elif ending == ".xlsx" and document == Kind.REPORT:
            rows, content = _book(snapshot, wanted)
        else:
            rows, content = _table(snapshot, wanted, ending)
        file.write_bytes(content)
    kind = Kind.MEASURES if document == Kind.MEASURES else Kind.REPORT
    _tell(file, document, rows, to_settle(rows, kind))


def _tell(
    file: Path, document: str, rows: Sequence[MeasureRow], open_points: Sequence[ToSettle]
) -> None:
    said = [_settle(one) for one in open_points]
    answer = {"file": str(file), "document": document, "rows": len(rows), "settle": said}

    def text() -> str:
        lines = [thai("export.written", rows=len(rows), path=file)]
        if said and file.suffix.lower() in (".docx", ".pdf"):
            lines.append(thai("export.to_settle", count=len(said)))
            lines += [f"  {one.row.number or '-'}. {_why(one)}" for one in open_points]
        return "\n".join(lines)

    tell(wants_json(), answer, text)


def _settle(one: ToSettle) -> dict[str, object]:
    return {
        "code": one.why,
        "measure": one.row.id,
        "number": one.row.number,
        "title": one.row.title,
        "message": both(f"document.settle.{one.why}", {"other": one.other}),
    }


def _why(one: ToSettle) -> str:
    return thai(f"document.settle.{one.why}", other=one.other)


# ── documents ────────────────────────────────────────────────────────────────────────────────


def _official(
    snapshot: Snapshot, wanted: Filter, ending: str, document: str, wishes: dict[str, object]
) -> tuple[Sequence[MeasureRow], bytes]:
    """The measures of an official document and its bytes."""
    ask = exporting.asking(snapshot)
    wanted = exporting.at_one_place(ask, wanted)
    time = _round(wishes["time"], wanted.fiscal_year or 0)
    answers = exporting.answers_of(ask, exporting.as_at(wanted, time))
    thai_digits = wishes["numerals"] == "thai"
    if document == OVERVIEW:
        return answers.rows, exporting.overview(ask, answers, settings.today(), thai_digits)
    wish = Wish(
        kind=Kind(document),
        round=exporting.round_of(answers, time),
        made=settings.today(),
        thai_digits=thai_digits,
        own_columns=wishes["columns"] == "own",
        memo=bool(wishes["memo"]),
        place=str(wishes["place"]),
    )
    return answers.rows, exporting.content(answers, wish, ending.removeprefix("."))


def _round(text: object, year: int) -> Round | None:
    """The round that an option means. Raises BadParameter for a text that is none."""
    if text is None:
        return None
    time = rounds.read(str(text), year)
    if time is None:
        raise click.BadParameter(both("export.bad_round", {"text": str(text), "year": str(year)}))
    return time


def _table(snapshot: Snapshot, wanted: Filter, ending: str) -> tuple[Sequence[MeasureRow], bytes]:
    """The measures of a filter, and a table of them that can be imported again."""
    from itadash.reporting import template  # other commands need not wait for openpyxl

    rows = reading.measures(snapshot, wanted)
    return rows, template.csv_of(rows) if ending == ".csv" else template.workbook_of(rows)


def _book(snapshot: Snapshot, wanted: Filter) -> tuple[Sequence[MeasureRow], bytes]:
    """The measures of an agency and year, and a workbook of all that is stored of it."""
    from itadash.reporting import agency_book

    ask = exporting.asking(snapshot)
    wanted = exporting.at_one_place(ask, wanted)
    sheets = exporting.sheets_of(ask, wanted)
    return reading.measures(snapshot, wanted), agency_book.book_of(sheets)
