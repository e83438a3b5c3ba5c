"""A large file in another encoding than UTF-8, copied into it piece by piece."""

from __future__ import annotations

import codecs
import shutil
from pathlib import Path

from itadash.intake import decode
from itadash.intake.bulk import NotInBulk

_LETTERS = 1 << 20
_BYTES_TO_JUDGE = 1 << 20
UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def in_utf8(path: Path, folder: Path) -> tuple[Path, str | None]:
    """The file itself where it begins in UTF-8, else its copy in ``folder``, of the same name, and
    the encoding it was written in. Raises NotInBulk, FileRefused."""
    with path.open("rb") as file:
        start = file.read(_BYTES_TO_JUDGE)
    decode.refuse_other_kinds(start)
    encoding = _other_encoding(start)
    if encoding is None:
        return path, None
    copy = folder / encoding / path.name
    copy.parent.mkdir()
    try:
        with (
            path.open(encoding=encoding, newline="") as source,
            copy.open("w", encoding="utf-8", newline="") as target,
        ):
            shutil.copyfileobj(source, target, _LETTERS)
    except UnicodeDecodeError as error:
        raise NotInBulk("encoding") from error
    return copy, encoding


def _other_encoding(start: bytes) -> str | None:
    """The encoding, by the rule of the ordinary way; None for UTF-8."""
    if start.startswith(UTF_16):
        return "utf-16"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return "cp874"
    return None
