"""The command that brings files in."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import click

from itadash import importing, large_files, settings
from itadash.cli import as_json, as_text
from itadash.cli.options import Day, Year, common, database
from itadash.cli.options import as_json as wants_json
from itadash.cli.told import bar, patience, tell, thai
from itadash.intake.contexts import Options
from itadash.intake.stages import Tell
from itadash.model import FILE_KINDS, Finding, Kind, Plan, Severity, Source
from itadash.problems import FileRefused, ItadashError, PlanOutdated
from itadash.store.database import Database

OTHER_FILE_REFUSED = Finding("other_file_refused", Severity.ERROR)
ATTEMPTS = 5
"""How often a plan is made anew because somebody else wrote in between."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file; ``import_id`` is None where nothing was written."""

    plan: Plan
    import_id: int | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What the officer said about the files."""

    agency: str | None
    fiscal_year: int | None
    as_of: date | None
    kind: Kind | None
    accept_suggestions: bool
    good_rows: bool
    sheet: str | None


@click.command("import")
@common
@click.argument(
    "files",
    metavar="FILE...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option("--agency", metavar="TEXT", help="Whose table it is; beats what its title says.")
@click.option("--fiscal-year", type=Year(), help="The year, where the file names none.")
@click.option("--as-of", type=Day(), help="The day the table speaks for: 2023-04-30.")
@click.option("--kind", type=click.Choice([str(kind) for kind in FILE_KINDS]))
@click.option("--sheet", metavar="TEXT", help="The sheet of a workbook; else the first table.")
@click.option("--accept-suggestions", is_flag=True, help="Rows that nearly name a measure are it.")
@click.option("--good-rows", is_flag=True, help="Store the good rows, leave the bad ones.")
@click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing.")
def import_files(
    files: Sequence[Path],
    agency: str | None,
    fiscal_year: int | None,
    as_of: date | None,
    kind: str | None,
    sheet: str | None,
    accept_suggestions: bool,
    good_rows: bool,
    dry_run: bool,
) -> None:
    """Brings tables of measures, results or scores in. Several files stand or fall together."""
    order = Order(
        agency,
        fiscal_year,
        as_of,
        Kind(kind) if kind else None,
        accept_suggestions,
        good_rows,
        sheet,
    )
    outcomes = _carry_out(files, order, database(), dry_run)
    answers = [as_json.outcome(of.plan, of.import_id, dry_run) for of in outcomes]
    tell(
        wants_json(),
        answers if len(files) > 1 else answers[0],
        lambda: "\n\n".join(as_text.outcome(of.plan, of.import_id, dry_run) for of in outcomes),
    )
    click.get_current_context().exit(int(any(of.plan.refused for of in outcomes)))


def _carry_out(
    files: Sequence[Path], order: Order, target: Database, dry_run: bool
) -> list[Outcome]:
    """One file directly; several on a copy first, so that a refusal leaves nothing written."""
    if len(files) == 1:
        return [_import(files[0], order, target, dry_run)]
    rehearsed = _rehearse(files, order, target)
    if any(of.plan.refused for of in rehearsed):
        return [of if of.plan.refused else _held_back(of) for of in rehearsed]
    return rehearsed if dry_run else [_import(file, order, target) for file in files]


def _rehearse(files: Sequence[Path], order: Order, target: Database) -> list[Outcome]:
    """The same on a copy: a later file may name measures that an earlier one brings."""
    with tempfile.TemporaryDirectory(prefix="itadash-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "rehearsal.duckdb"
        if target.path.exists():
            target.backup(copy)
        outcomes = [_import(file, order, Database(copy)) for file in files]
    return [replace(of, import_id=None) for of in outcomes]


def _held_back(of: Outcome) -> Outcome:
    return replace(of, plan=replace(of.plan, findings=(*of.plan.findings, OTHER_FILE_REFUSED)))


def _import(file: Path, order: Order, target: Database, dry_run: bool = False) -> Outcome:
    """Plans one file and commits the plan; what keeps it out is told as an error of the file."""
    for _ in range(ATTEMPTS):
        reading = thai("command.working", file=file.name)
        with patience(reading), bar(reading) as tell_it:
            plan = _plan(file, order, target, tell_it)
        if dry_run or not plan.writes:
            return Outcome(plan)
        try:
            with patience(thai("command.saving", file=file.name)):
                return Outcome(plan, importing.commit(plan, target, settings.system_user()))
        except PlanOutdated as outdated:
            trouble: ItadashError = outdated
        except ItadashError as problem:
            trouble = problem
            break
    return Outcome(replace(plan, findings=(*plan.findings, _told(trouble))))


def _plan(file: Path, order: Order, target: Database, tell_it: Tell) -> Plan:
    """The plan of one file; one that cannot be planned has no rows and one error."""
    try:
        return large_files.preview(
            file,
            target,
            Options(order.agency, order.fiscal_year, order.as_of),
            kind=order.kind,
            accept_suggestions=order.accept_suggestions,
            good_rows=order.good_rows,
            sheet=order.sheet,
            today=settings.today(),
            tell=tell_it,
        )
    except ItadashError as problem:
        source = Source(file.name, sha256="", encoding="")
        kind = order.kind or Kind.MEASURES
        return Plan(kind, source, None, None, None, 0, findings=(_told(problem),))


def _told(problem: ItadashError) -> Finding:
    """A problem as what is told about a file."""
    code = problem.reason if isinstance(problem, FileRefused) else problem.code
    return Finding(code, Severity.ERROR, values=tuple(problem.values.items()))
