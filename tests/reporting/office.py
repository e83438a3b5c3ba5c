"""Where an office suite that opens Word documents is on this machine; prints its path."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

COMMANDS = ("soffice", "libreoffice")
PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    os.path.expandvars(r"%ProgramFiles%\LibreOffice\program\soffice.exe"),
)
PATIENCE = 120
TYPEFACE = Path(__file__).parents[2] / "itadash" / "reporting" / "typst"
FONTS = f"""<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>{TYPEFACE}</dir><cachedir prefix="xdg">fontconfig</cachedir><alias binding="same">
<family>TH Sarabun New</family><prefer><family>Sarabun</family></prefer></alias></fontconfig>"""


def find() -> str | None:
    """The program's path, or None."""
    commands = (shutil.which(command) for command in COMMANDS)
    places = (place for place in PLACES if Path(place).exists())
    return next((path for path in (*commands, *places) if path), None)


def as_pdfs(folder: Path) -> dict[str, bytes]:
    """The Word documents of a folder as the office suite sets them, by their names without the
    ending; fails where it opens one not at all. They are set in the typeface that ships here."""
    program = find()
    assert program, "no LibreOffice on this machine"
    (folder / "fonts.conf").write_text(FONTS, encoding="utf-8")
    command = [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    subprocess.run(
        [*command, "--convert-to", "pdf", "--outdir", str(folder), *folder.glob("*.docx")],
        check=True,
        capture_output=True,
        timeout=PATIENCE,
        env={**os.environ, "FONTCONFIG_FILE": str(folder / "fonts.conf")},
    )
    return {file.stem: file.with_suffix(".pdf").read_bytes() for file in folder.glob("*.docx")}


if __name__ == "__main__":
    path = find()
    print(path or "no LibreOffice")
    sys.exit(path is None)
