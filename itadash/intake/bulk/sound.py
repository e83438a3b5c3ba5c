"""Files that are damaged, or that the two ways could read differently, are left to the ordinary
way, which says what is wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from itadash.intake.bulk import NotInBulk
from itadash.intake.decode import LONGEST_CELL, refuse_garbled
from itadash.problems import FileRefused

_QUOTE = ord('"')


@dataclass(slots=True)
class Quotes:
    """The quotes of a file, fed block by block: each must open or close a cell, or be one of two
    that stand for one. Quotes that come in their turn open a cell or a pair, the others close."""

    delimiter: str
    count: int = 0
    last: int = ord("\n")
    closed: bool = False  # whether the last byte is a quote that closes
    beside: np.ndarray = field(init=False)  # which bytes may stand outside a quote

    def __post_init__(self) -> None:
        self.beside = np.isin(np.arange(256), list(f'\r\n"{self.delimiter}'.encode()))

    def feed(self, block: bytes) -> None:
        """The next bytes. Raises NotInBulk."""
        if b"\0" in block:
            raise NotInBulk("nul bytes")
        if not block:
            return
        text = np.frombuffer(block, np.uint8)
        at = np.flatnonzero(text == _QUOTE)
        opens = (np.arange(self.count, self.count + len(at)) % 2) == 0
        outside = text.take(np.where(opens, at - 1, at + 1), mode="clip")
        if len(at) and at[0] == 0 and opens[0]:
            outside[0] = self.last
        if not self.beside[outside].all() or (self.closed and not self.beside[block[0]]):
            raise NotInBulk("quotes")
        self.count += len(at)
        self.last, self.closed = block[-1], block[-1] == _QUOTE and self.count % 2 == 0

    def end(self) -> None:
        """No more bytes. Raises NotInBulk."""
        self.feed(b"\n")
        if self.count % 2:
            raise NotInBulk("quotes")


def leave_unreadable(texts: Sequence[str]) -> None:
    """Raises NotInBulk where a text is garbled or too long."""
    try:
        refuse_garbled("\n".join(texts))
    except FileRefused as refused:
        raise NotInBulk("garbled") from refused
    if any(len(text) > LONGEST_CELL for text in texts):
        raise NotInBulk("long")
