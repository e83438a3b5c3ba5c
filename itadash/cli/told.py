"""Saying things: JSON for a script, a Thai sentence for a person, and errors in words."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from itadash.intake.stages import Stage, Tell
from itadash.problems import FileRefused, ItadashError
from itadash.words import word

PATIENCE = 1.0
"""Seconds after which a person at a terminal is told what is going on."""


def both(key: str, values: Iterable[tuple[str, str]] | Mapping[str, object] = ()) -> str:
    """Thai and English in one line."""
    named = dict(values)
    return f"{word(key, 'th', **named)} / {word(key, 'en', **named)}"


def thai(key: str, **values: object) -> str:
    """The Thai sentence."""
    return word(key, "th", **values)


def tell(as_json: bool, data: object, text: Callable[[], str]) -> None:
    """The answer on standard output; ``text`` is asked only where a person reads it."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2) if as_json else text())


def sentence(error: Exception) -> tuple[str, str]:
    """The code of what went wrong, and the sentence a person reads."""
    if isinstance(error, FileRefused):
        return error.reason, both(error.reason, error.values)
    if isinstance(error, ItadashError):
        return error.code, both(error.code, error.values)
    if isinstance(error, OSError) and error.filename:
        values = {"path": Path(str(error.filename)).name, "what": error.strerror or str(error)}
        return "file_problem", both("command.file_problem", values)
    return "unexpected", both("command.unexpected", {"what": f"{_place(error)}: {error!r:.300}"})


def _place(error: Exception) -> str:
    """The file and line of ours that the error came through last; no paths of the machine."""
    trace, place = error.__traceback__, "?"
    while trace:
        file = Path(trace.tb_frame.f_code.co_filename)
        place = f"{file.name}:{trace.tb_lineno}" if "itadash" in file.parts else place
        trace = trace.tb_next
    return place


class Commands(click.Group):
    """A group whose commands never end in a traceback: words, and exit status 1."""

    def invoke(self, context: click.Context) -> object:
        try:
            return super().invoke(context)
        except (click.ClickException, click.Abort, click.exceptions.Exit, BrokenPipeError):
            raise
        except Exception as error:  # the last border: whatever came is told, then the command ends
            code, message = sentence(error)
            if context.meta.get("json"):
                click.echo(json.dumps({"error": code, "message": message}, ensure_ascii=False))
            click.echo(message, err=True)
            context.exit(1)


@contextmanager
def patience(text: str) -> Iterator[None]:
    """A line at the terminal while something takes longer than a second; it leaves no trace."""
    if not sys.stderr.isatty():
        yield
        return
    told = threading.Event()

    def tell_it() -> None:
        told.set()
        click.echo(text, err=True, nl=False)

    timer = threading.Timer(PATIENCE, tell_it)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        if told.is_set():
            click.echo("\r\033[K", err=True, nl=False)


@contextmanager
def bar(text: str) -> Iterator[Tell]:
    """A bar at the terminal that hears how far a file is read, once a second has passed; it leaves
    no trace."""
    shown: Any = None  # click names no type of its bar
    begun = time.monotonic()

    def tell(stage: Stage, done: float) -> None:
        nonlocal shown
        if shown is None and sys.stderr.isatty() and time.monotonic() - begun >= PATIENCE:
            shown = click.progressbar(length=100, label=text, file=sys.stderr)
            shown.__enter__()
        if shown is not None:
            share = {Stage.OPENING: 0.0, Stage.READING: done, Stage.MATCHING: 1.0}[stage]
            shown.update(round(100 * share) - shown.pos)

    try:
        yield tell
    finally:
        if shown is not None:
            shown.__exit__(None, None, None)
            click.echo("\033[A\r\033[K", err=True, nl=False)
