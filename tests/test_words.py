"""The catalogue of sentences: whole, in both languages, and used."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from itadash import words
from itadash.intake.codes import Code, Refusal
from itadash.problems import FileRefused, ItadashError
from itadash.words import CATALOGUE, LANGUAGES

ROOT = Path(__file__).parent.parent
ASKS_FOR_WORDS = {"word", "thai", "both"}


def subjects() -> dict[str, dict[str, tuple[str, str]]]:
    """The sentences of each subject's file."""
    names = (module.name for module in pkgutil.iter_modules(words.__path__))
    modules = ((name, importlib.import_module(f"itadash.words.{name}")) for name in names)
    return {name: module.WORDS for name, module in modules if hasattr(module, "WORDS")}


def programs() -> list[ast.Module]:
    """Every module that may ask for a sentence."""
    paths = [
        ROOT / "dashboard.py",
        *(ROOT / "pages").rglob("*.py"),
        *(path for path in (ROOT / "itadash").rglob("*.py")),
    ]
    return [ast.parse(path.read_text(encoding="utf-8")) for path in paths]


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def keys_asked_for() -> Iterator[str]:
    """The key of each call that names one in full."""
    for node in (node for program in programs() for node in ast.walk(program)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            key = node.args[0]
            if node.func.id in ASKS_FOR_WORDS and isinstance(key, ast.Constant):
                yield str(key.value)


def patterns() -> Iterator[str]:
    """What a key may look like: each string of the program, with anything in its gaps."""
    for node in (node for program in programs() for node in ast.walk(program)):
        if isinstance(node, ast.JoinedStr):
            parts = (
                re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"
                for part in node.values
            )
            pattern = "".join(parts)
            if re.match(r"\w{3,}", pattern):
                yield pattern


def literals() -> set[str]:
    """Every string of the program that is no key of the catalogue's own files."""
    found: set[str] = set()
    for path in (
        *(ROOT / "itadash").rglob("*.py"),
        *(ROOT / "pages").rglob("*.py"),
        ROOT / "dashboard.py",
    ):
        if path.parent.name != "words":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found |= {str(n.value) for n in ast.walk(tree) if isinstance(n, ast.Constant)}
    return found


def problem_codes() -> set[str]:
    kinds = ItadashError.__subclasses__()
    return {kind.code for kind in kinds if kind is not FileRefused}


def test_each_subject_is_in_the_catalogue_and_no_key_stands_twice() -> None:
    keys = [key for subject in subjects().values() for key in subject]
    assert sorted(keys) == sorted(CATALOGUE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty(language: str) -> None:
    position = LANGUAGES.index(language)
    assert [key for key, pair in CATALOGUE.items() if not pair[position]] == []


def test_both_languages_take_the_same_values() -> None:
    differing = {
        key: pair
        for key, pair in CATALOGUE.items()
        if placeholders(pair[0]) != placeholders(pair[1])
    }
    assert differing == {}


@pytest.mark.parametrize("code", [*Code, *Refusal])
def test_each_finding_has_a_sentence(code: str) -> None:
    assert code in CATALOGUE


@pytest.mark.parametrize("code", sorted(problem_codes()))
def test_each_problem_has_a_sentence(code: str) -> None:
    assert code in CATALOGUE


def test_each_key_asked_for_exists() -> None:
    assert sorted(set(keys_asked_for()) - CATALOGUE.keys()) == []


def test_each_sentence_is_used() -> None:
    known = literals() | set(Code) | set(Refusal) | problem_codes()
    gaps = re.compile("|".join(f"(?:{pattern})" for pattern in set(patterns())))
    unused = [key for key in CATALOGUE if key not in known and not gaps.fullmatch(key)]
    assert unused == []
