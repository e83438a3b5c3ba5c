"""The floors of the house, guarded where import-linter does not look."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parent.parent
SCREEN = {"dashboard.py", "pages", "itadash/ui"}
FRONT_DOORS_ONLY = (
    "itadash.store",
    "itadash.intake",
    "itadash.importing",
    "itadash.correcting",
    "duckdb",
)
PURE = (
    *("itadash.model", "itadash.problems", "itadash.settings", "itadash.thai", "itadash.fiscal"),
    *("itadash.indicators", "itadash.words", "itadash.intake.decode", "itadash.intake.columns"),
    *("itadash.intake.readings", "itadash.intake.records", "itadash.intake.plan"),
)
LONGEST = 250
ROOMS_OF_THEIR_OWN = {
    "itadash/model.py": "all the nouns stand together, so that a reader finds them in one place",
    "itadash/intake/vocabulary.py": "data only: the words that tables use",
}


def sources() -> list[Path]:
    """Every module of the program, tests left out."""
    return [
        ROOT / "dashboard.py",
        *sorted((ROOT / "pages").rglob("*.py")),
        *sorted((ROOT / "itadash").rglob("*.py")),
    ]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_the_floors_hold() -> None:
    assert lint_imports(str(ROOT / ".importlinter"), no_cache=True) == 0


def test_the_dashboard_knows_front_doors_only() -> None:
    assert [
        found for found in imports(ROOT / "dashboard.py") if _within(found, FRONT_DOORS_ONLY)
    ] == []


def _within(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(package + ".") for package in packages)


@pytest.mark.parametrize("path", sources(), ids=name)
def test_duckdb_is_imported_by_the_store_alone(path: Path) -> None:
    allowed = name(path).startswith("itadash/store/")
    assert allowed or not any(_within(found, ("duckdb",)) for found in imports(path))


@pytest.mark.parametrize("path", sources(), ids=name)
def test_streamlit_is_imported_by_the_screen_alone(path: Path) -> None:
    allowed = any(name(path).startswith(place) for place in SCREEN)
    assert allowed or not any(_within(found, ("streamlit",)) for found in imports(path))


@pytest.mark.parametrize("module", PURE)
def test_the_middle_needs_neither_screen_nor_database(module: str) -> None:
    program = f"import sys, {module}; print({{'streamlit', 'duckdb'}} & sys.modules.keys())"
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (result.stdout, result.stderr) == ("set()\n", "")


@pytest.mark.parametrize("path", sources(), ids=name)
def test_a_module_is_one_room(path: Path) -> None:
    sentences_only = name(path).startswith("itadash/words/")
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST or sentences_only or name(path) in ROOMS_OF_THEIR_OWN
