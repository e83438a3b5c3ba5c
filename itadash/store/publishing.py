"""Snapshots: read-only copies of the database, one a version, in a folder beside it.

Readers open the newest and never the database itself, so they block no writer.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

KEPT = 2
"""The newest, and the one before it for a reader that is just about to open it."""
SUFFIX = ".duckdb"


def folder(database: Path) -> Path:
    """Where the snapshots of a database lie."""
    return database.with_name(database.name + ".snapshots")


def snapshot_path(database: Path, version: int) -> Path:
    """The file of one version."""
    return folder(database) / f"{version:09d}{SUFFIX}"


def newest(database: Path) -> int:
    """The version published last, 0 for none. Asked on every rerun: it only lists names."""
    return max(_versions(database), default=0)


def publish(database: Path, version: int) -> None:
    """Show a closed database to readers as this version, and remove what nobody needs."""
    folder(database).mkdir(exist_ok=True)
    copied(database, snapshot_path(database, version))
    for old in sorted(_versions(database))[:-KEPT]:
        _remove(snapshot_path(database, old))


def copied(source: Path, target: Path) -> None:
    """Copy a file so that the target is whole or not there, whenever the power fails."""
    arriving = target.with_name(target.name + ".arriving")
    shutil.copyfile(source, arriving)
    with arriving.open("r+b") as written:
        os.fsync(written.fileno())
    arriving.replace(target)


def _versions(database: Path) -> list[int]:
    try:
        with os.scandir(folder(database)) as entries:
            names = [entry.name for entry in entries]
    except FileNotFoundError:
        return []
    return [int(name[: -len(SUFFIX)]) for name in names if name.endswith(SUFFIX)]


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        # Windows removes no file that a dashboard still has open; a later write does.
        return
