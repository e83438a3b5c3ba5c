"""What lies inside a workbook: its parts, unpacked within limits, and the sheets that can be seen.

An .xlsx file is a zip of XML. Nothing is unpacked before its directory was weighed, no part may
grow beyond what the directory says, and XML with a document type, which could define entities,
is refused: no workbook has one.
"""

from __future__ import annotations

import io
import posixpath
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineError

from itadash.intake.codes import Refusal
from itadash.intake.decode import MEBIBYTE
from itadash.problems import FileRefused

ARCHIVE = b"PK\x03\x04"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files of Office before 2007 begin, and those under a password."""
MOST_PARTS = 2_000
LARGEST_UNPACKED = 512 * MEBIBYTE

_IN_COMPOUND = (
    ("EncryptedPackage", Refusal.PROTECTED),
    ("WordDocument", Refusal.WORD_DOCUMENT),
    ("Workbook", Refusal.OLD_WORKBOOK),
    ("Book", Refusal.OLD_WORKBOOK),
)
_UNREADABLE = (
    *(BadZipFile, zlib.error, expat.ExpatError, CalamineError),
    *(EOFError, RuntimeError, ValueError, LookupError),
)
"""What damage shows itself as; a RuntimeError is a zip with a password of its own."""
_BOOK, _BOOK_RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_FRAME = ("[Content_Types].xml", "_rels/.rels", _BOOK, _BOOK_RELATIONS)
_SHEET = "worksheet"
STYLES, TEXTS = "styles", "sharedStrings"
_READ_TOO = (STYLES, TEXTS)
_YES = ("1", "true", "on")

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Parts:
    """A workbook unpacked: ``sheets`` are the parts of the sheets that can be seen, by name, and
    ``shared`` those of its styles and texts."""

    files: Mapping[str, bytes]
    sheets: Mapping[str, str]
    shared: Mapping[str, str]
    dates_from_1904: bool

    def shared_file(self, kind: str) -> bytes | None:
        """The styles or the texts that all sheets share, where there are any."""
        return self.files[self.shared[kind]] if kind in self.shared else None

    def packed(self) -> bytes:
        """Only what was measured, as a workbook: no macro, link, drawing or second copy."""
        target = io.BytesIO()
        with ZipFile(target, "w") as archive:
            for name, data in self.files.items():
                archive.writestr(name, data)
        return target.getvalue()


def unpacked(content: bytes) -> Parts:
    """The parts of a workbook that hold its tables. Raises FileRefused."""
    if content.startswith(COMPOUND):
        raise FileRefused(_reason_in_compound(content))
    with damage_told(), ZipFile(io.BytesIO(content)) as archive:
        _weigh(archive)
        _refuse_other_kinds(archive)
        return _parts(archive)


def unpacked_size(content: bytes) -> int:
    """How many bytes all parts of a workbook unpack to. Raises FileRefused."""
    with damage_told(), ZipFile(io.BytesIO(content)) as archive:
        return sum(entry.file_size for entry in archive.infolist())


@contextmanager
def damage_told() -> Iterator[None]:
    """Whatever a damaged part stumbles over, the officer is told that it is damaged."""
    try:
        yield
    except _UNREADABLE as error:
        raise FileRefused(Refusal.DAMAGED_WORKBOOK) from error


def walk(data: bytes, start: Start, end: End | None = None, text: End | None = None) -> None:
    """Tell every element of a part as it comes, its name without prefix. Raises ExpatError."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type

    def first(name: str, attributes: dict[str, str]) -> None:
        """Most workbooks use no prefix, and are told without a detour."""
        plain = ":" not in name
        begin = start if plain else lambda name, attributes: start(_local(name), attributes)
        parser.StartElementHandler = begin
        parser.EndElementHandler = end if plain or not end else lambda name: end(_local(name))
        parser.CharacterDataHandler = text
        begin(name, attributes)

    parser.StartElementHandler = first
    parser.Parse(data, True)


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _refuse_document_type(*_: object) -> None:
    raise FileRefused(Refusal.DAMAGED_WORKBOOK)


def _reason_in_compound(content: bytes) -> Refusal:
    """What the streams of a compound file are called, in its own two-byte letters."""
    found = (why for name, why in _IN_COMPOUND if name.encode("utf-16-le") in content)
    return next(found, Refusal.OLD_WORKBOOK)


def _weigh(archive: ZipFile) -> None:
    entries = archive.infolist()
    if len(entries) > MOST_PARTS:
        raise FileRefused(Refusal.TOO_MANY_PARTS, limit=str(MOST_PARTS))
    if sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        raise FileRefused(Refusal.UNPACKS_TOO_LARGE, limit=str(LARGEST_UNPACKED // MEBIBYTE))


def _refuse_other_kinds(archive: ZipFile) -> None:
    names = frozenset(archive.namelist())
    if _BOOK in names:
        return
    if "xl/workbook.bin" in names:
        raise FileRefused(Refusal.BINARY_WORKBOOK)
    if any(name.startswith("word/") for name in names):
        raise FileRefused(Refusal.WORD_DOCUMENT)
    if "mimetype" in names and "content.xml" in names:
        raise FileRefused(Refusal.OPEN_DOCUMENT)
    raise FileRefused(Refusal.OTHER_ARCHIVE)


def _parts(archive: ZipFile) -> Parts:
    names = frozenset(archive.namelist())
    book = tuple(_elements(archive.read(_BOOK)))
    related = dict(_related(archive.read(_BOOK_RELATIONS)))
    worksheets = {known_as: part for known_as, (kind, part) in related.items() if kind == _SHEET}
    sheets = {
        sheet["name"]: worksheets[known_as]
        for name, sheet in book
        if name == "sheet" and sheet.get("state", "visible") == "visible"
        if (known_as := _relation(sheet)) in worksheets
    }
    read_too = {part for kind, part in related.values() if kind in _READ_TOO}
    wanted = {*_FRAME, *sheets.values(), *read_too} & names
    counted = next((of for name, of in book if name == "workbookPr"), {})
    return Parts(
        {name: archive.read(name) for name in sorted(wanted)},
        sheets,
        {kind: part for kind, part in related.values() if kind in _READ_TOO and part in names},
        counted.get("date1904", "") in _YES,
    )


def _elements(data: bytes) -> Iterable[tuple[str, dict[str, str]]]:
    found: list[tuple[str, dict[str, str]]] = []
    walk(data, lambda name, attributes: found.append((name, attributes)))
    return found


def _related(data: bytes) -> Iterator[tuple[str, tuple[str, str]]]:
    """Id, kind and name of each part that the workbook refers to inside the file."""
    for name, of in _elements(data):
        if name == "Relationship" and of.get("TargetMode") != "External":
            part = posixpath.normpath(posixpath.join("/xl", of["Target"])).lstrip("/")
            yield of["Id"], (of["Type"].rpartition("/")[2], part)


def _relation(sheet: Mapping[str, str]) -> str:
    return next((value for name, value in sheet.items() if _local(name) == "id"), "")
