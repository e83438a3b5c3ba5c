"""Which of several imports were news for a measure, so that it can name the one that last changed
it: saying the same again changes nothing, on whatever day it is said."""

from __future__ import annotations

FIELDS = (
    "title", "number", "topic", "steps", "departments", "starts", "ends", "quarters",
    "follow_up", "note",
)  # fmt: skip
REPORTED = ("status", "percent", "basis", "output", "outcome", "obstacle", "evidence")
WHOLE_PERIOD = "case when quarters is not null then [starts, ends] end"


def _news(facts: str, *fields: str) -> str:
    """A query for the rows of ``facts`` in which some field says other than it said last. Texts
    are compared by their hashes, which is many times faster and fits in memory."""
    names = [f"field_{number}" for number in range(len(fields))]
    before = f"before_in_{facts}"  # DuckDB 1.5 wants the names of windows unique in a statement
    hashes = [
        f"case when {field} is not null then hash({field}) end as {name}"
        for field, name in zip(fields, names, strict=True)
    ]
    differs = [
        f"coalesce({name} <> last_value({name} ignore nulls) over {before}, {name} is not null)"
        for name in names
    ]
    return f"""
    select measure_id, turn
    from (
        select measure_id, turn, {", ".join(hashes)}
        from {facts}
        semi join retold using (measure_id)
    )
    window {before} as (
        partition by measure_id order by turn rows between unbounded preceding and 1 preceding
    )
    qualify {" or ".join(differs)}
    """  # noqa: S608 - made of constants


FACTS_THAT_ARE_NEWS = _news("facts", *FIELDS, WHOLE_PERIOD)
REPORTS_THAT_ARE_NEWS = _news("known", *REPORTED)
