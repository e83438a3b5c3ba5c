"""Every sentence a person reads, by key, Thai and English side by side.

A subject has its own file; each key stands once in the whole catalogue. Values go in with
``str.format``, so a sentence may use a value twice or not at all.
"""

from __future__ import annotations

from itadash.words import (
    agencies,
    agency_names,
    book,
    charts,
    command,
    corrections,
    departments,
    documents,
    explained,
    export,
    export_page,
    findings,
    guidance,
    imports,
    measure,
    open_measures,
    overview,
    own_words,
    page,
    present,
    problems,
    scores,
    screen,
    share,
    upload,
)

LANGUAGES = ("th", "en")

CATALOGUE: dict[str, tuple[str, str]] = {
    **findings.WORDS,
    **screen.WORDS,
    **share.WORDS,
    **guidance.WORDS,
    **present.WORDS,
    **charts.WORDS,
    **overview.WORDS,
    **page.WORDS,
    **explained.WORDS,
    **open_measures.WORDS,
    **agencies.WORDS,
    **agency_names.WORDS,
    **problems.WORDS,
    **upload.WORDS,
    **imports.WORDS,
    **measure.WORDS,
    **corrections.WORDS,
    **own_words.WORDS,
    **departments.WORDS,
    **scores.WORDS,
    **command.WORDS,
    **export.WORDS,
    **export_page.WORDS,
    **documents.WORDS,
    **book.WORDS,
}


def word(key: str, language: str = "th", **values: object) -> str:
    """The sentence for ``key``; a missing key or value is a KeyError, found by the tests."""
    return CATALOGUE[key][LANGUAGES.index(language)].format(**values)
