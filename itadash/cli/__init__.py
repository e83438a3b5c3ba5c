"""The command line: what a screen can do, a script can do.

Exit status: 0 done, 1 refused and nothing written, 2 wrong usage.
"""

from __future__ import annotations

import click

from itadash.cli import answers, changes, export, files, read
from itadash.cli.options import common
from itadash.cli.told import Commands


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@common
def main() -> None:
    """itadash: tables of ITA measures in, one honest picture of their progress out."""


for command in (
    files.import_files,
    *(answers.measures, answers.summary, answers.departments, answers.quarters),
    *(answers.scores, answers.imports, export.export_file),
    *(changes.undo, changes.redo, read.read, changes.sample, changes.backup, changes.restore),
):
    main.add_command(command)
