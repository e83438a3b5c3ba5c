"""From facts to measures: what the standing imports, taken in their order, leave each one as.

The last word counts, field by field, and a field that a row leaves blank keeps its earlier
word. A period is more than one field: a row that names quarters has stated it whole, so a start
or end said before that counts no more; one that gives only a start or an end keeps the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from itadash.store.asking import Transaction

FOLD_REPORTS = """
    select
        measure_id,
        arg_max(status, turn) as status,
        case -- a percent belongs to the status it was stated with
            when arg_max(status, turn)
                is not distinct from arg_max(status, turn) filter (percent is not null)
            then arg_max(percent, turn)
        end as percent,
        arg_max(basis, turn) as basis,
        max(as_of) as as_of,
        arg_max(output, turn) as output,
        arg_max(outcome, turn) as outcome,
        arg_max(obstacle, turn) as obstacle,
        arg_max(evidence, turn) as evidence
    from reports
    group by measure_id
"""
"""The latest state of each measure in ``reports``, whose ``turn`` counts them by day, then by
import and row. A blank cell of a later report erases no earlier word."""

FORGET = """
delete from measures
where $agency_id::integer is null
   or (agency_id = $agency_id and list_contains($years::smallint[], fiscal_year))
"""

FOLD = f"""
insert into measures
with facts as (
    select
        f.* exclude (agency_id),
        f.agency_id,
        f.import_id::bigint * 4294967296 + f.row as turn,
        count(*) over (partition by f.measure_id) as said
    from measure_facts f
    semi join standing s on s.id = f.import_id
    where $agency_id::integer is null
       or (f.agency_id = $agency_id and list_contains($years::smallint[], f.fiscal_year))
),
known as (
    select s.*, s.import_id::bigint * 4294967296 + s.row as place
    from statuses s
    semi join standing on standing.id = s.import_id
    semi join facts on facts.measure_id = s.measure_id
),
folded as (
    select
        measure_id as id,
        agency_id,
        fiscal_year,
        turn as first_turn,
        title,
        number,
        topic,
        coalesce(steps, []) as steps,
        coalesce(departments, []) as departments,
        starts,
        ends,
        coalesce(quarters, []) as quarters,
        coalesce(follow_up, []) as follow_up,
        note
    from facts
    where said = 1
    union all
    select
        measure_id,
        min(agency_id),
        min(fiscal_year),
        min(turn),
        arg_max(title, turn),
        arg_max(number, turn),
        arg_max(topic, turn),
        coalesce(arg_max(steps, turn), []),
        coalesce(arg_max(departments, turn), []),
        case
            when max(turn) filter (starts is not null)
                >= coalesce(max(turn) filter (quarters is not null), 0)
            then arg_max(starts, turn)
        end,
        case
            when max(turn) filter (ends is not null)
                >= coalesce(max(turn) filter (quarters is not null), 0)
            then arg_max(ends, turn)
        end,
        case
            when max(turn) filter (quarters is not null)
                >= coalesce(max(turn) filter (starts is not null or ends is not null), 0)
            then arg_max(quarters, turn)
            else []
        end,
        coalesce(arg_max(follow_up, turn), []),
        arg_max(note, turn)
    from facts
    where said > 1
    group by measure_id
),
-- Which of several imports were news: a field says other than it said last. A report is news
-- by its words alone, not by its day.
news as (
    select measure_id, turn
    from facts
    where said > 1
    window earlier as (
        partition by measure_id order by turn
        rows between unbounded preceding and 1 preceding
    )
    qualify coalesce(
        title is distinct from last_value(title ignore nulls) over earlier
        or (number is not null
            and number is distinct from last_value(number ignore nulls) over earlier)
        or (topic is not null
            and topic is distinct from last_value(topic ignore nulls) over earlier)
        or (steps is not null
            and steps is distinct from last_value(steps ignore nulls) over earlier)
        or (departments is not null
            and departments is distinct from last_value(departments ignore nulls) over earlier)
        or (starts is not null
            and starts is distinct from last_value(starts ignore nulls) over earlier)
        or (ends is not null
            and ends is distinct from last_value(ends ignore nulls) over earlier)
        or (quarters is not null and [starts, ends] is distinct from last_value(
            case when quarters is not null then [starts, ends] end ignore nulls) over earlier)
        or (quarters is not null
            and quarters is distinct from last_value(quarters ignore nulls) over earlier)
        or (follow_up is not null
            and follow_up is distinct from last_value(follow_up ignore nulls) over earlier)
        or (note is not null
            and note is distinct from last_value(note ignore nulls) over earlier),
        true)
    union all
    select measure_id, place
    from known
    where measure_id in (select measure_id from facts where said > 1)
    window before as (
        partition by measure_id order by place, as_of
        rows between unbounded preceding and 1 preceding
    )
    qualify status is distinct from last_value(status ignore nulls) over before
        or basis is distinct from last_value(basis ignore nulls) over before
        or (percent is not null
            and percent is distinct from last_value(percent ignore nulls) over before)
        or (output is not null
            and output is distinct from last_value(output ignore nulls) over before)
        or (outcome is not null
            and outcome is distinct from last_value(outcome ignore nulls) over before)
        or (obstacle is not null
            and obstacle is distinct from last_value(obstacle ignore nulls) over before)
        or (evidence is not null
            and evidence is distinct from last_value(evidence ignore nulls) over before)
),
latest_news as (select measure_id, max(turn) as turn from news group by measure_id),
reports as (
    select *, row_number() over (partition by measure_id order by as_of, place) as turn
    from known
),
states as ({FOLD_REPORTS}),
dated as (
    select
        *,
        make_date(fiscal_year - 544, 10, 1) as first_day,
        make_date(fiscal_year - 543, 9, 30) as last_day
    from folded
)
select
    d.id,
    d.agency_id,
    a.name,
    d.fiscal_year,
    d.last_day,
    d.first_turn // 4294967296,
    d.first_turn % 4294967296,
    coalesce(n.turn, d.first_turn) // 4294967296,
    coalesce(n.turn, d.first_turn) % 4294967296,
    d.title,
    d.number,
    d.topic,
    d.steps,
    d.departments,
    d.starts,
    d.ends,
    d.quarters,
    case
        when len(d.quarters) > 0 then d.quarters
        when d.starts is null and d.ends is null then []
        else list_filter([1, 2, 3, 4], lambda n:
            coalesce(d.starts < d.first_day + to_months(3 * n::integer), true)
            and coalesce(d.ends >= d.first_day + to_months(3 * n::integer - 3), true))
    end,
    case when d.ends between d.first_day and d.last_day then quarter(d.ends) % 4 + 1 end,
    d.follow_up,
    d.note,
    s.* exclude (measure_id)
from dated d
join agencies a on a.id = d.agency_id
left join latest_news n on n.measure_id = d.id
left join states s on s.measure_id = d.id
order by d.agency_id, d.fiscal_year, d.first_turn
"""  # noqa: S608 - made of constants


def fold(transaction: Transaction, agency_id: int, years: Sequence[int]) -> None:
    """Write the measures of an agency's fiscal years anew."""
    _fold(transaction, {"agency_id": agency_id, "years": list(years)})


def fold_all(transaction: Transaction) -> None:
    """Write every measure anew, which changes nothing: ``measures`` can always be derived."""
    _fold(transaction, {"agency_id": None, "years": []})


def _fold(transaction: Transaction, touched: dict[str, object]) -> None:
    transaction.run(FORGET, touched)
    transaction.run(FOLD, touched)
