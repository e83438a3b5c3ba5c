"""The options that commands share, and what their texts mean."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import click

from itadash import settings, thai
from itadash.cli.told import both
from itadash.intake import agencies, readings
from itadash.model import Filter, Status
from itadash.store import reading
from itadash.store.database import Database

Command = TypeVar("Command", bound=Callable[..., object])
YEARS = range(2400, 2700)
"""Fiscal years in the Buddhist Era that are no slip of the keyboard."""


def _fail(key: str, text: str) -> click.BadParameter:
    return click.BadParameter(both(key, {"text": text}))


class Year(click.ParamType[int]):
    """A fiscal year in the Buddhist Era, in Thai or Arabic digits."""

    name = "พ.ศ."

    def convert(self, value: object, _parameter: object, _context: object) -> int:
        digits = thai.digits(str(value)).strip()
        if not re.fullmatch("[0-9]{4}", digits) or int(digits) not in YEARS:
            raise _fail("command.bad_year", str(value))
        return int(digits)


class Quarter(click.ParamType[int]):
    """A fiscal quarter, in Thai or Arabic digits."""

    name = "1-4"

    def convert(self, value: object, _parameter: object, _context: object) -> int:
        digits = thai.digits(str(value)).strip()
        if digits not in ("1", "2", "3", "4"):
            raise _fail("command.bad_quarter", str(value))
        return int(digits)


class Day(click.ParamType[date]):
    """A day: ISO, or as Thais write it (30 เมษายน 2566)."""

    name = "date"

    def convert(self, value: object, _parameter: object, _context: object) -> date:
        day = value if isinstance(value, date) else _day(thai.digits(str(value)).strip())
        if day is None:
            raise _fail("command.bad_date", str(value))
        return day


def _day(text: str) -> date | None:
    iso = re.fullmatch("([0-9]{4})-([0-9]{2})-([0-9]{2})", text)
    if iso:
        year, month, day = map(int, iso.groups())
        try:
            return date(year - 543 if year in YEARS else year, month, day)
        except ValueError:
            return None
    reading = readings.period(text)
    return reading.ends if reading.sure and reading.starts == reading.ends else None


def _remember(context: click.Context, option: click.Parameter, value: object) -> None:
    """Keeps a value for the whole command line, wherever in it the option stood."""
    if value and option.name:
        context.meta[option.name] = value


def common(command: Command) -> Command:
    """``--database`` and ``--json``, which stand before or after the name of a command."""
    database = click.option(
        "--database",
        type=click.Path(dir_okay=False, path_type=Path),
        expose_value=False,
        callback=_remember,
        help="Database file (ITADASH_DATABASE, else data/itadash.duckdb).",
    )
    as_json = click.option(
        "--json",
        is_flag=True,
        expose_value=False,
        callback=_remember,
        help="Answer in JSON, for scripts.",
    )
    return database(as_json(command))


def as_json() -> bool:
    """Whether ``--json`` was given."""
    return bool(click.get_current_context().meta.get("json"))


def database() -> Database:
    """The database this command is about."""
    path: Path | None = click.get_current_context().meta.get("database")
    return Database(path or settings.database_path())


FILTERS = (
    click.option("--agency", metavar="TEXT", help="Agency, in any spelling (อบต.… too)."),
    click.option("--fiscal-year", type=Year(), help="Fiscal year in the Buddhist Era."),
    click.option("--department", metavar="TEXT", help="Department, in any spelling."),
    click.option("--quarter", type=Quarter(), help="Fiscal quarter that the period overlaps."),
    click.option("--status", type=click.Choice([str(status) for status in Status])),
    click.option("--as-of", type=Day(), help="The day to look from: 2023-04-30."),
)


def filters(command: Callable[..., None]) -> Callable[..., None]:
    """The options that narrow an answer, given to the command as one filter before its own."""

    @functools.wraps(command)
    def narrowed(
        agency: str | None,
        fiscal_year: int | None,
        department: str | None,
        quarter: int | None,
        status: str | None,
        as_of: date | None,
        **own: object,
    ) -> None:
        command(
            Filter(
                today=settings.today(),
                agency=agency and _agency(agency),
                fiscal_year=fiscal_year,
                department=department and _department(department),
                quarter=quarter,
                status=Status(status) if status else None,
                as_of=as_of,
            ),
            **own,
        )

    result: Callable[..., None] = narrowed
    for option in reversed(FILTERS):
        result = option(result)
    return result


def _agency(text: str) -> str | None:
    """The agency that is called so: a text of no known kind is taken as written, and a spelling
    that the stored agencies explain is the agency meant."""
    named, snapshot = agencies.named(text), database().snapshot()
    known = agencies.known_by(reading.agencies(snapshot), reading.agency_names(snapshot))
    return known.meant(known.written(named)) if named else None


def _department(text: str) -> str:
    reading = readings.department(text)
    return reading.departments[0] if len(reading.departments) == 1 else thai.fold(text)
