"""The command that reads texts aloud: how itadash understands each, and how sure it is."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import click

from itadash.cli.as_json import Json, day, number
from itadash.cli.options import Year, common
from itadash.cli.told import both
from itadash.intake import readings
from itadash.model import DepartmentReading, PercentReading, PeriodReading, StatusReading

Reader = Callable[[str, int | None], Json]

READERS: dict[str, Reader] = {
    "period": lambda text, year: _period(readings.period(text, year)),
    "status": lambda text, _: _status(readings.status(text)),
    "percent": lambda text, _: _percent(readings.percent(text)),
    "department": lambda text, _: _department(readings.department(text)),
    "header": lambda text, _: {"field": readings.header(text)},
}


@click.command()
@common
@click.argument("kind", type=click.Choice(list(READERS)))
@click.option("--fiscal-year", type=Year(), help="The year where a text names none.")
def read(kind: str, fiscal_year: int | None) -> None:
    """Reads texts from standard input, one JSON string a line; answers one JSON object a line."""
    # Every line is parsed before one is answered: a bad one is wrong usage, wherever it stands.
    lines = sys.stdin.buffer.read().splitlines()
    texts = [_text(place, line) for place, line in enumerate(lines, start=1)]
    for text in texts:
        click.echo(json.dumps(READERS[kind](text, fiscal_year), ensure_ascii=False))


def _text(number: int, line: bytes) -> str:
    """One line of UTF-8; a byte order mark, as PowerShell writes it, is no part of the text."""
    try:
        text = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _bad_line(number) from error
    if not isinstance(text, str) or not _encodes(text):
        raise _bad_line(number)
    return text


def _encodes(text: str) -> bool:
    """Half a character (a lone surrogate) is no text that could be answered."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _bad_line(number: int) -> click.UsageError:
    return click.UsageError(both("command.bad_line", {"line": number}))


def _period(of: PeriodReading) -> Json:
    """A period, or why there is none; report dates only where there is no period."""
    if of.unknown is not None:
        follow_up = {"follow_up": [day(date) for date in of.follow_up]} if of.follow_up else {}
        return {"unknown": of.unknown, **follow_up}
    return {
        "starts": day(of.starts),
        "ends": day(of.ends),
        "quarters": of.quarters,
        "fiscal_year": of.fiscal_year,
        "sure": of.sure,
    }


def _status(of: StatusReading) -> Json:
    """A status, and a percent only where the text states one."""
    return {
        "status": of.status,
        "percent": number(of.percent),
        "basis": of.basis,
        "sure": of.sure,
    }


def _percent(of: PercentReading) -> Json:
    """A share of work done, 0 to 100."""
    return {"percent": number(of.percent), "sure": of.sure}


def _department(of: DepartmentReading) -> Json:
    """Departments in the order written."""
    return {"departments": of.departments, "sure": of.sure}
