"""From facts to measures: what the standing imports, taken in their order, leave each one as.

The last word counts, field by field, and a field that a row leaves blank keeps its earlier
word. A period is more than one field: a row that names quarters has stated it whole, so a start
or end said before that counts no more; one that gives only a start or an end keeps the other.

A correction by hand speaks of a measure that a file brought: it neither makes one nor names it.
What a person judged of some words holds for the same words told again.
"""

from __future__ import annotations

from collections.abc import Sequence

from itadash.store.asking import Transaction
from itadash.store.news import FACTS_THAT_ARE_NEWS, REPORTS_THAT_ARE_NEWS

FOLD_REPORTS = """
    select
        measure_id,
        if(judged_again, judged.status, status) as status,
        if(judged_again, judged.percent, percent) as percent,
        if(judged_again, 'officer', basis) as basis,
        as_of, output, outcome, obstacle, evidence
    from (
        select
            *,
            basis = 'narrative' and judged is not null and output = judged.output as judged_again
        from (
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
                arg_max(evidence, turn) as evidence,
                arg_max(
                    struct_pack(status := status, percent := percent, output := output), turn
                ) filter (basis = 'officer') as judged
            from reports
            group by measure_id
        )
    )
"""
"""The latest state of each measure in ``reports``, whose ``turn`` counts them by day, then by
import and row. A blank cell of a later report erases no earlier word."""

OVERLAPPED = """
    case
        when len(d.quarters) > 0 then d.quarters
        when d.starts is null and d.ends is null then []
        else list_filter([1, 2, 3, 4], lambda n:
            coalesce(d.starts < d.first_day + to_months(3 * n::integer), true)
            and coalesce(d.ends >= d.first_day + to_months(3 * n::integer - 3), true))
    end
"""
DUE_QUARTER = "case when d.ends between d.first_day and d.last_day then quarter(d.ends) % 4 + 1 end"

FORGET = """
delete from measures
where $agency_id::integer is null
   or (agency_id = $agency_id and list_contains($years::smallint[], fiscal_year))
"""

FOLD = f"""
insert into measures
with counted as (
    select id, kind = 'correction' as corrects from imports semi join standing using (id)
),
facts as (
    select f.*, c.corrects, f.import_id::bigint * 4294967296 + f.row as turn
    from measure_facts f
    join counted c on c.id = f.import_id
    where $agency_id::integer is null
       or (agency_id = $agency_id and list_contains($years::smallint[], fiscal_year))
),
retold as (select measure_id from facts group by measure_id having count(*) > 1),
known as (
    select s.*, s.import_id::bigint * 4294967296 + s.row as turn
    from statuses s
    semi join standing on standing.id = s.import_id
    semi join facts on facts.measure_id = s.measure_id
),
rereported as (select measure_id from known group by measure_id having count(*) > 1),
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
    anti join retold using (measure_id)
    where not corrects
    union all
    select
        measure_id,
        min(agency_id),
        min(fiscal_year),
        min(turn) filter (not corrects),
        arg_max(title, turn) filter (not corrects),
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
    semi join retold using (measure_id)
    group by measure_id
    having not bool_and(corrects)
),
-- Which import was news for a measure that several speak of. A report is news by its words
-- alone, not by its day.
news as (
    {FACTS_THAT_ARE_NEWS}
    union all
    {REPORTS_THAT_ARE_NEWS}
),
latest_news as (select measure_id, max(turn) as turn from news group by measure_id),
reports as (
    select
        * exclude (turn),
        row_number() over (partition by measure_id order by as_of, turn) as turn
    from known
    semi join rereported using (measure_id)
),
states as (
    select measure_id, status, percent, basis, as_of, output, outcome, obstacle, evidence
    from known
    anti join rereported using (measure_id)
    union all
    ({FOLD_REPORTS})
),
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
    {OVERLAPPED},
    {DUE_QUARTER},
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
