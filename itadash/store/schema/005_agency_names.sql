-- What agencies are called beside their names, in `meanings` as kind 'agency': the text is the
-- name as written, kept with the agency it is. Of the words about one text the latest counts,
-- whichever agency it was told of: null forgets the text, and a name that means itself is an
-- agency of its own. A name under which an agency has facts is nobody else's spelling.
create view agency_names as
with counted as (
    select m.text, m.meaning
    from meanings m
    left join standing s on s.id = m.import_id
    where m.kind = 'agency'
      and (m.import_id is null or s.id is not null)
    qualify row_number() over (partition by m.text order by m.version desc) = 1
),
named as (
    select a.name
    from agencies a
    join imports i on i.agency_id = a.id
    semi join standing s on s.id = i.id
)
select c.text, c.meaning as agency
from counted c
anti join named n on n.name = c.text
where c.meaning is not null
  and c.meaning <> c.text;
