"""Where a browser that the tests can drive is on this machine; prints its path."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    os.path.expandvars(r"%ProgramFiles%\Google\Chrome\Application\chrome.exe"),
)


def find() -> str | None:
    """The browser's path, or None."""
    commands = (shutil.which(command) for command in COMMANDS)
    places = (place for place in PLACES if Path(place).exists())
    return next((path for path in (*commands, *places) if path), None)


def must_not_be_missing() -> bool:
    """Whether `make test` could have installed it: Debian, and root."""
    release = Path("/etc/os-release")
    debian = release.exists() and "\nID=debian" in "\n" + release.read_text(encoding="utf-8")
    return debian and hasattr(os, "geteuid") and os.geteuid() == 0


if __name__ == "__main__":
    path = find()
    print(path or "no browser")
    sys.exit(path is None)
