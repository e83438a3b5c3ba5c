"""Remembering what an agency means by a text of its own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from itadash import thai
from itadash.model import Meaning
from itadash.store.asking import Transaction

REMEMBER = """
insert into meanings
select $version, id, $import_id, $kind, $text, $meaning from agencies where name = $agency
"""


def remember(
    transaction: Transaction, agency: str, told: Iterable[Meaning], import_id: int | None
) -> None:
    """Store meanings that came with an import, or with none."""
    place = {"version": transaction.version, "agency": agency, "import_id": import_id}
    for one in told:
        said = {"kind": one.kind.value, "text": thai.fold(one.text), "meaning": one.meaning}
        transaction.run(REMEMBER, place | said)


def tell(
    transaction: Transaction, agency: str, told: Iterable[Meaning], who: str, at: datetime
) -> None:
    """A write that tells meanings and nothing else; the agency is stored already."""
    remember(transaction, agency, told, None)
    transaction.record("meaning", who, at, None)
