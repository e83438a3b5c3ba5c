"""Commands that ask: measures, summary, departments, quarters, scores, imports."""

from __future__ import annotations

import click

from itadash.cli import as_json, as_text
from itadash.cli.options import as_json as wants_json
from itadash.cli.options import common, database, filters
from itadash.cli.told import both, tell
from itadash.model import Filter
from itadash.store import reading


@click.command()
@common
@filters
def measures(wanted: Filter) -> None:
    """The measures, in the order of the report."""
    rows = reading.measures(database().snapshot(), wanted)
    tell(wants_json(), [as_json.measure(row) for row in rows], lambda: as_text.measures(rows))


@click.command()
@common
@filters
def summary(wanted: Filter) -> None:
    """Counts and percentages of all, by department and by quarter."""
    answer = reading.summary(database().snapshot(), wanted)
    tell(wants_json(), as_json.summary(answer), lambda: as_text.summary(answer))


@click.command()
@common
@filters
def departments(wanted: Filter) -> None:
    """Counts and percentages of each department."""
    answer = reading.summary(database().snapshot(), wanted)
    tell(wants_json(), as_json.by_department(answer), lambda: as_text.by_department(answer))


@click.command()
@common
@filters
def quarters(wanted: Filter) -> None:
    """Counts and percentages of each fiscal quarter."""
    answer = reading.summary(database().snapshot(), wanted)
    tell(wants_json(), as_json.by_quarter(answer), lambda: as_text.by_quarter(answer))


@click.command()
@common
@filters
def scores(wanted: Filter) -> None:
    """The ITA scores; --fiscal-year is the year assessed."""
    _not_narrowed(wanted)
    rows = reading.scores(database().snapshot(), wanted.agency, wanted.fiscal_year)
    tell(wants_json(), [as_json.scores(row) for row in rows], lambda: as_text.scores(rows))


@click.command()
@common
@filters
def imports(wanted: Filter) -> None:
    """Every import, newest first, those taken back included."""
    _not_narrowed(wanted)
    rows = reading.imports(database().snapshot(), wanted.agency, wanted.fiscal_year)
    tell(wants_json(), [as_json.imported(row) for row in rows], lambda: as_text.imports(rows))


def _not_narrowed(wanted: Filter) -> None:
    """Says on the side which options have no meaning for an answer that holds no measures."""
    given = {
        "--department": wanted.department,
        "--quarter": wanted.quarter,
        "--status": wanted.status,
        "--as-of": wanted.as_of,
    }
    names = ", ".join(name for name, value in given.items() if value)
    if names:
        click.echo(both("command.not_narrowed", {"names": names}), err=True)
