"""How total, instruments and level come out of the indicators, with the numbers in the sentence."""

from __future__ import annotations

from itadash import indicators
from itadash.indicators import INDICATORS, WEIGHTS
from itadash.model import Scores
from itadash.ui.text import escape
from itadash.ui.view import View


def rules(view: View, scores: Scores) -> list[str]:
    """A sentence for each instrument, for the total and for the level."""
    said = [_instrument(view, scores, name) for name in WEIGHTS]
    if scores.total is None:
        return [*said, view.word("scores.explain.no_total")]
    means = dict(scores.instruments)
    parts = " + ".join(
        f"{name} {means[name]} × {int(weight * 100)}\u00a0%" for name, weight in WEIGHTS.items()
    )
    said.append(view.word("scores.explain.total", total=scores.total, parts=parts))
    level = next(one for one in indicators.scale(scores.year) if one.name == scores.level)
    rule = level_rule(view, level)
    name = escape(level.name)
    return [*said, view.word("scores.explain.level", level=name, year=scores.year, rule=rule)]


def level_rule(view: View, level: indicators.Level) -> str:
    """What a level asks for."""
    key = "each" if level.each else "least" if level.least else "rest"
    return view.word(f"scores.levels.{key}", least=level.least)


def _instrument(view: View, scores: Scores, name: str) -> str:
    own = [one.number for one in INDICATORS if one.instrument == name]
    known = {one.number: one.score for one in scores.indicators}
    if missing := [str(number) for number in own if number not in known]:
        return view.word("scores.explain.missing", name=name, numbers=", ".join(missing))
    return view.word(
        "scores.explain.instrument",
        name=name,
        mean=dict(scores.instruments)[name],
        count=len(own),
        sum=" + ".join(str(known[number]) for number in own),
    )
