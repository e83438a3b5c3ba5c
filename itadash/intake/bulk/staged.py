"""The rows of a large file, read: codes in memory, titles and numbers in a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from itadash.intake.bulk import MOST_DISTINCT, NotInBulk
from itadash.intake.bulk.opening import Opening
from itadash.intake.bulk.shapes import Shapes
from itadash.intake.columns import written_cell

SPOOL = pa.schema(
    {
        "title": pa.string(),
        "before": pa.string(),  # what stands before the title in its cell
        "cell": pa.string(),  # the cell of the title, where it is not these two
        "number": pa.string(),  # of the measure, where it has one
        "no": pa.string(),  # the cell of the number, where that is written otherwise
    }
)


@dataclass(slots=True)
class Coded:
    """A column as its distinct texts, in the order met, and the text of each row."""

    texts: list[str] = field(default_factory=list)
    known: dict[str, int] = field(default_factory=dict)
    parts: list[np.ndarray] = field(default_factory=list)

    def add(self, batch: pa.DictionaryArray) -> None:
        """The texts of further rows. Raises NotInBulk where too many differ."""
        texts = batch.dictionary.cast(pa.string()).to_pylist()
        local = [self._code(text) for text in texts]
        if len(self.texts) > MOST_DISTINCT:
            raise NotInBulk("distinct texts")
        self.parts.append(np.array(local, np.int32)[batch.indices.to_numpy()])

    @property
    def codes(self) -> np.ndarray:
        """The place in ``texts`` of each row's text."""
        if len(self.parts) > 1:
            self.parts = [np.concatenate(self.parts)]
        return self.parts[0]

    def _code(self, text: str) -> int:
        text = written_cell(text)
        if text not in self.known:
            self.known[text] = len(self.texts)
            self.texts.append(text)
        return self.known[text]


@dataclass(slots=True)
class Staged:
    """All rows below the header. ``columns`` are coded but for the title's and the number's;
    the spool holds those, batch by batch, ``sizes`` long."""

    opening: Opening
    spool: Path
    shapes: Shapes
    title: int
    number: int | None
    columns: dict[int, Coded]
    sizes: list[int] = field(default_factory=list)
    shaped: list[np.ndarray] = field(default_factory=list)
    odds: list[np.ndarray] = field(default_factory=list)  # whether a row may be no data row
    keys: list[np.ndarray] = field(default_factory=list)
    whole_cells: int = 0  # titles and numbers whose cells are kept as well

    @property
    def rows(self) -> int:
        return sum(self.sizes)

    @property
    def first_row(self) -> int:
        """The row below the header, as Excel counts it."""
        return self.opening.layout.header_row + 1

    @property
    def shape_of(self) -> np.ndarray:
        """The place in ``shapes`` of the shape of each row's title."""
        if len(self.shaped) > 1:
            self.shaped = [np.concatenate(self.shaped)]
        return self.shaped[0]

    def batches(
        self, names: Sequence[str] = SPOOL.names, places: np.ndarray | None = None
    ) -> Iterator[tuple[int, pa.RecordBatch]]:
        """Each batch with the place of its first row, and the columns of ``names``; just those
        that hold some ``places``."""
        starts = np.concatenate(([0], np.cumsum(self.sizes)))
        wanted = np.arange(len(self.sizes))
        if places is not None:
            wanted = np.unique(np.searchsorted(starts, places, side="right") - 1)
        with pa.OSFile(str(self.spool), "rb") as source:
            fields = [SPOOL.names.index(name) for name in (names or ("no",))]
            file = pa.ipc.open_file(source, options=pa.ipc.IpcReadOptions(included_fields=fields))
            for index in wanted.tolist():
                yield int(starts[index]), file.get_batch(index)

    def titles(self, places: Iterable[int]) -> dict[int, str]:
        """The title at each place."""
        return {place: own["title"] for place, own in self._own(places)}

    def cells(self, places: Iterable[int]) -> dict[int, tuple[str, ...]]:
        """Whole rows as written, by their places, in order."""
        return {place: self._row(place, own) for place, own in self._own(places)}

    def _own(self, places: Iterable[int]) -> Iterator[tuple[int, dict[str, Any]]]:
        """What the spool holds of each place, in order."""
        left = np.array(sorted(set(places)), np.int64)
        for start, batch in self.batches(places=left):
            here = left[(left >= start) & (left < start + batch.num_rows)]
            own = batch.take(pa.array(here - start)).to_pylist()
            yield from zip(here.tolist(), own, strict=True)

    def _row(self, place: int, own: dict[str, Any]) -> tuple[str, ...]:
        row = [""] * len(self.opening.layout.columns)
        for index, column in self.columns.items():
            row[index] = column.texts[column.codes[place]]
        cell = own["before"] + own["title"] if own["cell"] is None else own["cell"]
        row[self.title] = written_cell(cell)
        if self.number is not None:
            row[self.number] = own["number"] if own["no"] is None else own["no"]
        return tuple(row)
