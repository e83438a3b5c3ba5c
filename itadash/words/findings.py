"""What the officer is told about a file or a row: what, where, what to do."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {}
