"""Every command in the README runs, in the order it stands there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers import ROOT, free_port, lets_in, serving, status

README = (ROOT / "README.md").read_text(encoding="utf-8")
LEFT_OUT = (".*cache", ".venv", ".git", ".hypothesis", "__pycache__", "*.duckdb*")
IS_SET_UP = ("-o", ".venv/.run-is-ready")
"""Tells make that the environment is ready: it is the one that runs this test."""


def blocks(language: str) -> list[str]:
    """The lines of all code blocks in a language, in order."""
    found = re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    return [line for block in found for line in block.splitlines() if line.strip()]


COMMANDS = blocks("sh")
WINDOWS = blocks("powershell")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project, set up with the environment that runs the tests."""
    folder = tmp_path_factory.mktemp("house") / "itadash"
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*LEFT_OUT))
    (folder / ".venv").symlink_to(sys.prefix)
    return folder


@pytest.fixture(autouse=True)
def _the_usual_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ITADASH_DATABASE")


@pytest.mark.parametrize(
    "command", COMMANDS, ids=[f"{place:02d} {line[:60]}" for place, line in enumerate(COMMANDS)]
)
def test_a_command_of_the_readme_runs(command: str, house: Path, tmp_path: Path) -> None:
    if command == "make test":
        assert "$(PYTHON) -m pytest" in (ROOT / "Makefile").read_text(encoding="utf-8")
    elif command.startswith("make run") or "streamlit run" in command:
        serve(command, house)
    else:
        # An environment is made where there is none, so not in the place of the one in use.
        folder = tmp_path if "-m venv" in command else house
        subprocess.run(["bash", "-euo", "pipefail", "-c", command], cwd=folder, check=True)


def serve(command: str, house: Path) -> None:
    """Starts what the README starts, on a free port, and asks it for its page."""
    port = free_port()
    told = re.sub(
        r"--server\.port \d+", "", command.replace("make run", "make run " + " ".join(IS_SET_UP))
    )
    settings = {"PORT": str(port), "STREAMLIT_SERVER_PORT": str(port)}
    with serving(["bash", "-c", f"exec env {told}"], port, house, settings) as address:
        named = re.search(r"--server\.allowedHosts (\S+)", command)
        assert status(address) == 200
        assert lets_in(address, f"{named[1] if named else 'localhost'}:{port}")
        assert not lets_in(address, f"elsewhere.example:{port}")


def as_on_linux(command: str) -> str:
    """A PowerShell line of the README as the shell of the other systems writes it."""
    command = re.sub(r'\$env:(\w+)="(\w+)"; ', r"\1=\2 ", command)
    return command.replace(r".venv\Scripts\python", ".venv/bin/python").replace("py -3", "python3")


@pytest.mark.parametrize("command", WINDOWS)
def test_a_windows_command_is_one_that_is_run_here(command: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipes = re.sub(r" --quiet| --disable-pip-version-check", "", makefile)
    recipes = recipes.replace("$(PYTHON)", ".venv/bin/python")
    assert as_on_linux(command) in [
        *COMMANDS,
        *(line.strip(" \t@") for line in recipes.splitlines()),
    ]


def test_ci_runs_the_test_command_of_the_readme() -> None:
    assert "make test" in COMMANDS
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_command_line_command_is_shown() -> None:
    from itadash.cli import main

    shown = set(re.findall(r"-m itadash ([a-z]+)", "\n".join(COMMANDS)))
    assert shown == set(main.commands)


def test_the_links_inside_the_readme_lead_somewhere() -> None:
    headings = {
        re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^#+ (.*)$", README, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]*)\)", README)) <= headings


def test_every_setting_of_the_environment_is_told() -> None:
    names = {
        name
        for path in (ROOT / "itadash").rglob("*.py")
        for name in re.findall(r"ITADASH_[A-Z_]+", path.read_text(encoding="utf-8"))
    }
    assert names - {"ITADASH_TODAY"} <= set(re.findall(r"ITADASH_[A-Z_]+", README))
    assert os.environ["ITADASH_TODAY"], "only tests and pictures pin the day"
