"""What can go wrong, as a family. A person reads the sentence for ``code`` in ``words``.

    ItadashError
    ├── FileRefused          the bytes are no table that can be read
    ├── DatabaseBusy         another process is writing
    ├── DatabaseDamaged      the database file cannot be opened or is not ours
    ├── DatabaseTooNew       the file was written by a later itadash
    ├── PlanOutdated         the data changed between preview and commit
    ├── ImportNotFound       undo or redo names no import
    ├── NameTaken            a name given to an agency is called by an agency already
    ├── NothingToExport      no measure is stored of the agency and year that a document is for
    └── ReadOnly             this copy shows and does not write

A finding about a row is no error but a record: ``model.Finding``.
"""

from __future__ import annotations

from typing import ClassVar


class ItadashError(Exception):
    """Something the person at the keyboard can be told. ``values`` fill the sentence."""

    code: ClassVar[str] = "failed"

    def __init__(self, **values: str) -> None:
        super().__init__(self.code, values)
        self.values = values


class FileRefused(ItadashError):
    """The bytes are no table that can be read; ``reason`` is the code of the likely cause."""

    def __init__(self, reason: str, **values: str) -> None:
        super().__init__(reason=reason, **values)
        self.reason = reason


class DatabaseBusy(ItadashError):
    """Another process is writing; ``who`` and ``since`` name it where they are known."""

    code = "database_busy"


class DatabaseDamaged(ItadashError):
    """The database file cannot be opened, or is no database of ours; ``path`` names it."""

    code = "database_damaged"


class DatabaseTooNew(ItadashError):
    """The file was written by a later itadash; ``path``, ``found`` and ``known`` say how."""

    code = "database_too_new"


class PlanOutdated(ItadashError):
    """The data changed between preview and commit; look at a new preview."""

    code = "plan_outdated"


class ImportNotFound(ItadashError):
    """Undo or redo names no import, or one that is so already; ``import_id`` names it."""

    code = "import_not_found"


class NameTaken(ItadashError):
    """A further name of an agency is one that ``agency`` has already; ``name`` is that name."""

    code = "name_taken"


class NothingToExport(ItadashError):
    """A document is to be made of an agency and year of which no measure is stored."""

    code = "nothing_to_export"


class ReadOnly(ItadashError):
    """This copy shows and does not write (``ITADASH_READ_ONLY=1``)."""

    code = "read_only"
