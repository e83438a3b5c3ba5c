"""The command that writes what is stored to a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from itadash.cli.options import as_json as wants_json
from itadash.cli.options import common, database, filters
from itadash.cli.told import both, tell, thai
from itadash.model import Filter, MeasureRow
from itadash.store import reading

MEASURES, REPORT = "measures", "report"
NOW = (".csv", ".xlsx")
LATER = (".docx", ".pdf")


def _file(_context: object, _parameter: object, file: Path) -> Path:
    ending = file.suffix.lower()
    if ending in LATER:
        raise click.BadParameter(both("export.later", {"what": ending}))
    if ending not in NOW:
        raise click.BadParameter(both("export.which", {"what": file.name}))
    return file


def _document(_context: object, _parameter: object, document: str) -> str:
    if document == REPORT:
        raise click.BadParameter(both("export.later", {"what": document}))
    return document


@click.command("export")
@common
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), callback=_file)
@click.option(
    "--document",
    type=click.Choice([MEASURES, REPORT]),
    default=MEASURES,
    callback=_document,
    expose_value=False,
    help="What to write: the measures, as a table that can be imported again.",
)
@filters
def export_file(wanted: Filter, file: Path) -> None:
    """Writes the measures to FILE.csv or FILE.xlsx, a table that can be imported again."""
    rows = reading.measures(database().snapshot(), wanted)
    file.write_bytes(_written(rows, file.suffix.lower()))
    answer = {"file": str(file), "document": MEASURES, "rows": len(rows)}
    tell(wants_json(), answer, lambda: thai("export.written", rows=len(rows), path=file))


def _written(rows: Sequence[MeasureRow], ending: str) -> bytes:
    from itadash.reporting import template  # other commands need not wait for openpyxl

    return template.csv_of(rows) if ending == ".csv" else template.workbook_of(rows)
