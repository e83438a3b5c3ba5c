"""Files of any size, from the command line: large ones are read by columns and not by rows, where
that can be done.

The ordinary way is needed where ``itadash.intake.bulk`` says NotInBulk, and also where anything
is stored of the agency and year, or the agency has words of its own.
"""

from __future__ import annotations

import hashlib
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date
from pathlib import Path

import numpy as np

from itadash import importing
from itadash.intake.bulk import NotInBulk, planned
from itadash.intake.bulk.handing import Handed
from itadash.intake.bulk.opening import Opening, opened
from itadash.intake.bulk.planned import Around, Bulk
from itadash.intake.bulk.sound import Quotes
from itadash.intake.bulk.staging import stage
from itadash.intake.contexts import Options
from itadash.intake.decode import LARGEST_IN_BULK, MEBIBYTE, refuse_too_large
from itadash.intake.stages import Stage, Tell, untold
from itadash.model import Action, Kind, Plan, Source, Staged
from itadash.store import reading
from itadash.store.database import Database, Snapshot

LARGE = 8 * MEBIBYTE
"""Bytes from which reading by columns is quicker."""
BLOCK = 1 << 20


def preview(
    path: Path,
    database: Database,
    options: Options,
    *,
    kind: Kind | None = None,
    accept_suggestions: bool = False,
    good_rows: bool = False,
    sheet: str | None = None,
    today: date,
    tell: Tell = untold,
) -> Plan:
    """What importing a file of any size would do. Raises FileRefused."""
    size = path.stat().st_size
    refuse_too_large(size, LARGEST_IN_BULK)
    if size >= LARGE and not sheet:
        with suppress(NotInBulk):
            snapshot = database.snapshot()
            return by_columns(
                path,
                snapshot,
                options,
                kind=kind,
                good_rows=good_rows,
                today=today,
                tell=tell,
            )
    return importing.preview(
        path.read_bytes(),
        path.name,
        database,
        agency=options.agency,
        fiscal_year=options.fiscal_year,
        as_of=options.as_of,
        kind=kind,
        accept_suggestions=accept_suggestions,
        good_rows=good_rows,
        sheet=sheet,
        largest=LARGEST_IN_BULK,
        today=today,
        tell=tell,
    )


def by_columns(
    path: Path,
    snapshot: Snapshot,
    options: Options,
    *,
    kind: Kind | None = None,
    good_rows: bool = False,
    today: date,
    tell: Tell = untold,
) -> Plan:
    """What importing a large file would do. Raises NotInBulk, FileRefused."""

    def has_own_words(agency: str) -> bool:
        return bool(reading.meanings(snapshot, agency))

    around = Around(options, reading.agencies(snapshot), has_own_words, today)
    opening = opened(path, kind)
    folder = tempfile.TemporaryDirectory(prefix="itadash-", ignore_cleanup_errors=True)
    with ThreadPoolExecutor(1) as beside:
        digest = beside.submit(_digest, opening)
        staged = stage(opening, Path(folder.name), tell)
        tell(Stage.MATCHING, 0)
        bulk = planned.plan(staged, around)
        sha256 = digest.result()
    return _plan(bulk, Handed(bulk, folder), sha256, snapshot, good_rows=good_rows)


def _plan(bulk: Bulk, handed: Handed, sha256: str, snapshot: Snapshot, *, good_rows: bool) -> Plan:
    opening, agency, year = bulk.opening, bulk.context.agency, bulk.fields.year
    layout, as_of, repeats = opening.layout, bulk.context.as_of, None
    if agency:
        repeats = reading.same_file(snapshot, sha256, agency, year, as_of)
        if repeats is None and reading.known_ids(snapshot, agency, year):
            raise NotInBulk("stored")
    name, fields = opening.path.name, layout.fields
    return Plan(
        kind=Kind.MEASURES,
        source=Source(name, sha256, opening.encoding, layout.headings, fields),
        agency=agency,
        fiscal_year=year,
        as_of=as_of,
        version=snapshot.version,
        findings=tuple(sorted(bulk.findings, key=lambda finding: finding.row or 0)),
        repeats=repeats,
        good_rows=good_rows,
        staged=Staged(_counts(bulk, Action.UNCHANGED if repeats else Action.NEW), handed),
    )


def _counts(bulk: Bulk, fate: Action) -> tuple[tuple[Action, int], ...]:
    kept = int(np.count_nonzero(bulk.kept))
    return (fate, kept), (Action.SKIPPED, int(np.count_nonzero(bulk.data)) - kept)


def _digest(opening: Opening) -> str:
    """The file by its hash. Raises NotInBulk where its quotes are not in order."""
    digest, quotes, read = hashlib.sha256(), Quotes(opening.delimiter), 0
    with opening.path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
            quotes.feed(block[max(0, opening.begins - read) :])
            read += len(block)
    quotes.end()
    return digest.hexdigest()
