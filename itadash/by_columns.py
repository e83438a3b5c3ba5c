"""A large file read by columns.

The ordinary way is needed where ``itadash.intake.bulk`` says NotInBulk, and also where anything
is stored of the agency and year, or the agency has words of its own.
"""

from __future__ import annotations

import hashlib
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from itadash.intake.agencies import answered, known_by
from itadash.intake.bulk import NotInBulk, planned
from itadash.intake.bulk.handing import Handed
from itadash.intake.bulk.opening import Opening, opened
from itadash.intake.bulk.planned import Around, Bulk
from itadash.intake.bulk.sound import Quotes
from itadash.intake.bulk.staging import stage
from itadash.intake.bulk.transcoding import in_utf8
from itadash.intake.contexts import Options
from itadash.intake.stages import Stage, Tell, untold
from itadash.model import Action, Kind, Plan, Source, Staged
from itadash.store import reading
from itadash.store.database import Snapshot

BLOCK = 1 << 20


def preview(
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

    known = known_by(reading.agencies(snapshot), reading.agency_names(snapshot))
    around = Around(options, known, has_own_words, today)
    folder = tempfile.TemporaryDirectory(prefix="itadash-", ignore_cleanup_errors=True)
    read, encoding = in_utf8(path, Path(folder.name))
    opening = opened(read, kind)
    opening = replace(opening, encoding=encoding or opening.encoding)
    with ThreadPoolExecutor(1) as beside:
        digest = beside.submit(_digest, opening)
        staged = stage(opening, Path(folder.name), tell)
        tell(Stage.MATCHING, 0)
        bulk = planned.plan(staged, around)
        sha256 = digest.result()
    if read is not path:
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
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
        meanings=answered(bulk.findings),
        staged=Staged(_counts(bulk, Action.UNCHANGED if repeats else Action.NEW), handed),
    )


def _counts(bulk: Bulk, fate: Action) -> tuple[tuple[Action, int], ...]:
    kept = int(np.count_nonzero(bulk.kept))
    return (fate, kept), (Action.SKIPPED, int(np.count_nonzero(bulk.data)) - kept)


def _digest(opening: Opening) -> str:
    """The file that is read by its hash. Raises NotInBulk where its quotes are not in order."""
    digest, quotes, read = hashlib.sha256(), Quotes(opening.delimiter), 0
    with opening.path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
            quotes.feed(block[max(0, opening.begins - read) :])
            read += len(block)
    quotes.end()
    return digest.hexdigest()
