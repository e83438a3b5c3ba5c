"""Commands that change what is stored: undo, redo, sample, backup, restore."""

from __future__ import annotations

from pathlib import Path

import click

from itadash import importing, settings
from itadash.cli import as_json, as_text
from itadash.cli.options import as_json as wants_json
from itadash.cli.options import common, database
from itadash.cli.told import patience, tell, thai
from itadash.store import reading

Number = click.IntRange(min=1)


@click.command()
@common
@click.argument("import_id", metavar="IMPORT", type=Number)
def undo(import_id: int) -> None:
    """Takes one import back; whatever came after it keeps standing."""
    importing.undo(database(), import_id, settings.system_user())
    answer = {"import": import_id, "undone": True}
    tell(wants_json(), answer, lambda: thai("command.undone", number=import_id))


@click.command()
@common
@click.argument("import_id", metavar="IMPORT", type=Number)
def redo(import_id: int) -> None:
    """Brings an import that was taken back to life."""
    importing.redo(database(), import_id, settings.system_user())
    answer = {"import": import_id, "undone": False}
    tell(wants_json(), answer, lambda: thai("command.redone", number=import_id))


@click.command()
@common
@click.option("--remove", is_flag=True, help="Take the sample reports out again.")
def sample(remove: bool) -> None:
    """Loads the five sample reports; doing it again changes nothing."""
    if remove:
        importing.remove_samples(database(), settings.system_user())
    else:
        with patience(thai("samples_loading")):
            importing.load_samples(database(), settings.system_user(), settings.today())
    rows = [row for row in reading.imports(database().snapshot()) if row.sample]
    tell(wants_json(), [as_json.imported(row) for row in rows], lambda: as_text.imports(rows))


@click.command()
@common
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Writes everything to one file."""
    database().backup(file)
    tell(wants_json(), {"file": str(file)}, lambda: thai("command.backed_up", path=file))


@click.command()
@common
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(file: Path) -> None:
    """Puts a backup in the place of what is stored now."""
    aside = database().restore(file, settings.system_user())
    answer = {"file": str(file), "set_aside": str(aside) if aside else None}
    tell(wants_json(), answer, lambda: thai("command.restored", path=file, aside=aside or "–"))
