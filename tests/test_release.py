"""What is handed out: the top level, and locks that install the same everywhere."""

from __future__ import annotations

import itertools
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOP_LEVEL = {
    *("dashboard.py", "pages", "itadash", "data", "tests", "requirements.txt", "README.md"),
    *("static", "Makefile", "CHANGELOG.md", "LICENSE"),
}
LOCKS = ("requirements.txt", "tests/requirements.txt")


def locked(lock: str) -> dict[str, list[str]]:
    """Each package of a lock with the lines of its entry."""
    entries: dict[str, list[str]] = {}
    for line in (ROOT / lock).read_text(encoding="utf-8").splitlines():
        if named := re.match(r"([\w.-]+)==", line):
            entries[named[1]] = [line]
        elif line.startswith(" "):
            entries[list(entries)[-1]].append(line)
    return entries


def wanted(lock: str) -> list[tuple[str, str]]:
    """Each direct dependency with the line above it, which says why it is there."""
    lines = (ROOT / lock).with_name(".requirements.in").read_text(encoding="utf-8").splitlines()
    pairs = itertools.pairwise(lines)
    return [(re.split(r"[\[=]", name)[0], why) for why, name in pairs if name[0] != "#"]


@pytest.mark.skipif(
    not (ROOT / ".git").exists(), reason="not a clone, so there is no list of files"
)
def test_the_top_level_holds_what_was_agreed_and_nothing_else() -> None:
    command = ["git", "ls-files", "--full-name"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    names = {line.split("/")[0] for line in result.stdout.splitlines()}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_locked_to_a_version_with_hashes(lock: str) -> None:
    without = [name for name, lines in locked(lock).items() if "--hash=sha256:" not in lines[-1]]
    assert locked(lock)
    assert without == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_direct_dependency_says_why_it_is_there(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    for name, why in wanted(lock):
        assert why.startswith("# ")
        assert f"{why}\n{name}==" in text


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_registry(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"https?://|--(extra-)?index-url|--find-links", text)


def test_both_locks_agree_on_what_they_share() -> None:
    program, tests = (locked(lock) for lock in LOCKS)
    shared = program.keys() & tests.keys()
    assert {name: program[name][0] for name in shared} == {name: tests[name][0] for name in shared}
