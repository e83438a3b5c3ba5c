"""Any file that may hold a table, opened by what it is and never by what it is called."""

from __future__ import annotations

import hashlib

from itadash.intake import workbook
from itadash.intake.codes import Code
from itadash.intake.columns import Layout
from itadash.intake.decode import LARGEST_FILE, Table, decode
from itadash.intake.own_files import read_back
from itadash.model import Finding, Kind, Severity, Source


def table_of(
    content: bytes,
    sheet: str | None = None,
    kind: Kind | None = None,
    largest: int = LARGEST_FILE,
) -> Table:
    """The table in a text file or a workbook; ``sheet`` None takes the first sheet that holds one.
    ``largest`` is in bytes. Raises FileRefused."""
    if workbook.is_workbook(content):
        return read_back(workbook.read(content, sheet, kind))
    return read_back(decode(content, largest))


def about_sheets(table: Table, chosen: str | None) -> tuple[Finding, ...]:
    """That other sheets hold a table too; somebody should look where no sheet was chosen."""
    if not table.rivals:
        return ()
    values = (("used", table.sheet or ""), ("others", ", ".join(table.rivals)))
    severity = Severity.NOTE if chosen else Severity.WARNING
    return (Finding(Code.OTHER_SHEETS, severity, values=values),)


def source_of(content: bytes, file_name: str, table: Table, layout: Layout) -> Source:
    """The file by its hash. A second table in a workbook is a file of its own: half of its hash is
    the file's, and half that of the sheet's name."""
    digest = hashlib.sha256(content).hexdigest()
    if table.sheet and table.comes_second:
        half = len(digest) // 2
        digest = digest[:half] + hashlib.sha256(table.sheet.encode()).hexdigest()[half:]
    return Source(
        file_name,
        digest,
        table.encoding,
        layout.headings,
        layout.fields,
        table.sheet,
        table.sheets_with_tables,
    )
