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
    held: bytes = b"\n"
    beside: np.ndarray = field(init=False)  # which bytes may stand outside a quote

    def __post_init__(self) -> None:
        self.beside = np.isin(np.arange(256), list(f'\r\n"{self.delimiter}'.encode()))

    def feed(self, block: bytes) -> None:
        """The next bytes. Raises NotInBulk."""
        if b"\0" in block:
            raise NotInBulk("nul bytes")
        if b'"' not in block and b'"' not in self.held:
            self.held = block[-2:] or self.held
            return
        text = np.frombuffer(self.held + block, np.uint8)
        at = np.flatnonzero(text[1:-1] == _QUOTE) + 1
        opens = (np.arange(self.count, self.count + len(at)) % 2) == 0
        if not self.beside[text[np.where(opens, at - 1, at + 1)]].all():
            raise NotInBulk("quotes")
        self.count += len(at)
        self.held = text[-2:].tobytes()

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
