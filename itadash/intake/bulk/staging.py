"""The rows below the header are read by the batch: one thread parses while another reads titles."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

from itadash.intake.bulk import NotInBulk, titles
from itadash.intake.bulk.opening import Opening
from itadash.intake.bulk.shapes import Shapes, loose
from itadash.intake.bulk.sound import leave_unreadable
from itadash.intake.bulk.staged import SPOOL, Coded, Staged
from itadash.intake.bulk.titles import Titles
from itadash.intake.columns import written_cell
from itadash.intake.decode import LONGEST_CELL, MOST_ROWS, refuse_too_many_rows
from itadash.intake.fields import positions
from itadash.intake.stages import Stage, Tell, untold
from itadash.intake.texts import number_of

BLOCK = 4 << 20
"""Bytes of a batch."""
_BARE_NUMBER = "^[1-9][0-9]{0,8}$"
_NUMBER = r"^ *[(]?[0-9๐-๙]+(?:[.][0-9๐-๙]+)*[.)]? *$"
"""The cell of a number; one that holds anything else may be that of a total or a footer, and a
blank one that of the second half of a title."""


def stage(opening: Opening, folder: Path, tell: Tell = untold) -> Staged:
    """Read all rows into ``folder``. Raises NotInBulk, FileRefused."""
    where = positions(opening.layout)
    title, number = where["title"][0], where.get("no", (None,))[0]
    coded = {i: Coded() for i in range(len(opening.layout.columns)) if i not in (title, number)}
    shapes = Shapes(tuple(loose(heading) for heading in opening.layout.headings if heading.strip()))
    staged = Staged(opening, folder / "rows.arrow", shapes, title, number, coded)
    rows, done, size = 0, 0, opening.path.stat().st_size
    with pa.OSFile(str(staged.spool), "wb") as file, pa.ipc.new_file(file, SPOOL) as spool:
        try:
            for batch, read in _with_titles(_read(opening, title, number), staged):
                rows += batch.num_rows
                if rows <= MOST_ROWS:  # of more, only how many there are is told
                    spool.write_batch(_staged(staged, batch, read))
                done += BLOCK
                tell(Stage.READING, min(done / size, 1.0))
        except pa.ArrowInvalid as error:
            raise NotInBulk("rows") from error
    refuse_too_many_rows(rows)
    for column in coded.values():
        leave_unreadable(column.texts)
    return staged


def _read(opening: Opening, title: int, number: int | None) -> Iterator[pa.RecordBatch]:
    names = [str(index) for index in range(opening.width)]
    coded = pa.dictionary(pa.int32(), pa.binary())  # its texts are decoded once each
    own = {str(title): pa.binary(), str(number): pa.string()}
    with pa.OSFile(str(opening.path), "rb") as file:
        file.seek(opening.begins)
        yield from csv.open_csv(
            file,
            csv.ReadOptions(column_names=names, block_size=BLOCK),
            csv.ParseOptions(
                delimiter=opening.delimiter, newlines_in_values=True, ignore_empty_lines=False
            ),
            csv.ConvertOptions(
                column_types={name: own.get(name, coded) for name in names},
                strings_can_be_null=False,
            ),
        )


def _with_titles(
    batches: Iterable[pa.RecordBatch], staged: Staged
) -> Iterator[tuple[pa.RecordBatch, Titles]]:
    """Each batch with its titles, which are read while the next is awaited."""
    waiting: deque[tuple[pa.RecordBatch, Future[Titles]]] = deque()
    with ThreadPoolExecutor(1) as beside:
        for batch in batches:
            cells = batch.column(staged.title)
            waiting.append((batch, beside.submit(titles.read, cells, staged.shapes)))
            if len(waiting) > 1:
                first, read = waiting.popleft()
                yield first, read.result()
        for last, read in waiting:
            yield last, read.result()


def _staged(staged: Staged, batch: pa.RecordBatch, read: Titles) -> pa.RecordBatch:
    for index, column in staged.columns.items():
        column.add(batch.column(index))
    for index in range(len(staged.opening.layout.columns), batch.num_columns):
        if any(map(bytes.strip, batch.column(index).dictionary.to_pylist())):
            raise NotInBulk("width")
    cells = batch.column(staged.title)
    if (pc.max(pc.binary_length(cells)).as_py() or 0) > LONGEST_CELL:
        raise NotInBulk("long")
    numbers, no, strange = read.numbers, pa.nulls(batch.num_rows, pa.string()), read.odd
    if staged.number is not None:
        numbers, no, strange = _numbered(batch.column(staged.number), numbers)
    staged.sizes.append(batch.num_rows)
    staged.shaped.append(read.shapes)
    staged.odds.append(read.odd | strange)
    staged.keys.append(read.keys)
    staged.whole_cells += 2 * batch.num_rows - read.cells.null_count - no.null_count
    return pa.record_batch([read.titles, read.before, read.cells, numbers, no], schema=SPOOL)


def _numbered(cells: pa.Array, before: pa.Array) -> tuple[pa.Array, pa.Array, np.ndarray]:
    """The numbers of measures, the cells of those written otherwise, and whether each cell is a
    strange one for a number."""
    bare = pc.match_substring_regex(cells, _BARE_NUMBER)
    if pc.all(bare).as_py():
        return cells, pa.nulls(len(cells), pa.string()), np.zeros(len(cells), bool)
    others = ~bare.to_numpy(zero_copy_only=False)
    places = np.flatnonzero(others).tolist()
    written = [written_cell(text) for text in cells.filter(pa.array(others)).to_pylist()]
    leave_unreadable(written)
    read = (number_of(t.strip()) or before[i].as_py() for i, t in zip(places, written, strict=True))
    told = (None if number is None else str(number) for number in read)
    no = titles.with_others(pa.nulls(len(cells), pa.string()), others, written)
    strange = pc.invert(pc.match_substring_regex(cells, _NUMBER)).to_numpy(zero_copy_only=False)
    return titles.with_others(cells, others, told), no, strange
