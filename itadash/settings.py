"""The only reader of the environment."""

from __future__ import annotations

import getpass
import os
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

BANGKOK = timezone(timedelta(hours=7))
"""Thailand keeps one time all year, so no table of time zones is needed."""
ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "data" / "samples"


def database_path() -> Path:
    """``ITADASH_DATABASE``, else ``data/itadash.duckdb`` beside the program."""
    return Path(os.environ.get("ITADASH_DATABASE") or ROOT / "data" / "itadash.duckdb")


def read_only() -> bool:
    """Whether this copy only shows (``ITADASH_READ_ONLY=1``)."""
    return os.environ.get("ITADASH_READ_ONLY", "").strip() not in ("", "0")


def thai_digits() -> bool:
    """Whether the screen in Thai writes its numbers in Thai digits (``ITADASH_DIGITS=thai``)."""
    return os.environ.get("ITADASH_DIGITS", "").strip().casefold() == "thai"


def today() -> date:
    """The day in Thailand, or ``ITADASH_TODAY`` (ISO), which lets a picture be taken again."""
    pinned = os.environ.get("ITADASH_TODAY")
    return date.fromisoformat(pinned) if pinned else datetime.now(BANGKOK).date()


def system_user() -> str:
    """The name of the account that runs the program; nobody has verified it."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # an account without a name, as in some containers
        return "?"
