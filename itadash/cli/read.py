"""The command that reads texts aloud: how itadash understands each, and how sure it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TextIO

import click

from itadash.cli import as_json
from itadash.cli.options import Year, common
from itadash.cli.told import both
from itadash.intake import readings

Reader = Callable[[str, int | None], as_json.Json]

READERS: dict[str, Reader] = {
    "period": lambda text, year: as_json.period(readings.period(text, year)),
    "status": lambda text, _: as_json.status(readings.status(text)),
    "percent": lambda text, _: as_json.percent(readings.percent(text)),
    "department": lambda text, _: as_json.department(readings.department(text)),
    "header": lambda text, _: {"field": readings.header(text)},
}


@click.command()
@common
@click.argument("kind", type=click.Choice(list(READERS)))
@click.option("--fiscal-year", type=Year(), help="The year where a text names none.")
def read(kind: str, fiscal_year: int | None) -> None:
    """Reads texts from standard input, one JSON string a line; answers one JSON object a line."""
    for text in _texts(click.get_text_stream("stdin", encoding="utf-8", errors="strict")):
        click.echo(json.dumps(READERS[kind](text, fiscal_year), ensure_ascii=False))


def _texts(lines: TextIO) -> list[str]:
    """Every line, before any is answered: a bad one is wrong usage, whatever stands above it."""
    try:
        return [_text(number, line) for number, line in enumerate(lines, start=1)]
    except UnicodeDecodeError as error:
        raise _bad_line("?") from error


def _text(number: int, line: str) -> str:
    try:
        text = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _bad_line(str(number)) from error
    if not isinstance(text, str) or not _encodes(text):
        raise _bad_line(str(number))
    return text


def _encodes(text: str) -> bool:
    """Half a character (a lone surrogate) is no text that could be answered."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _bad_line(number: str) -> click.UsageError:
    return click.UsageError(both("command.bad_line", {"line": number}))
