-- Facts are appended with their import and never updated, so taking an import back is leaving
-- it out. No keys, sequences or unique constraints: the same store can run where none exist.

-- Each write of the database and the data version it made. `what` is import, undo, redo or
-- restore; a restore speaks for every agency and has no import.
create table writes (
    version integer not null,
    written_at timestamp not null, -- UTC
    who varchar not null, -- as typed, not verified
    what varchar not null,
    import_id integer
);

create table agencies (
    id integer not null,
    name varchar not null
);

create table imports (
    id integer not null,
    kind varchar not null, -- measures or scores
    agency_id integer not null,
    fiscal_year smallint not null, -- Buddhist Era, the one the file is about
    fiscal_years smallint[] not null, -- every one it has facts for
    as_of date,
    file_name varchar not null,
    sha256 varchar not null,
    encoding varchar not null,
    header varchar[] not null,
    fields varchar[] not null,
    rows integer not null, -- data rows = new + changed + unchanged + skipped
    new integer not null,
    changed integer not null,
    unchanged integer not null,
    skipped integer not null,
    findings varchar not null -- JSON
);

-- What one row of one import says of a measure: null where it does not say.
create table measure_facts (
    measure_id integer not null,
    import_id integer not null,
    row integer not null, -- as Excel counts it
    agency_id integer not null,
    fiscal_year smallint not null,
    title varchar not null,
    number varchar, -- a whole number or text
    topic varchar,
    steps varchar[],
    departments varchar[],
    starts date,
    ends date,
    quarters tinyint[],
    follow_up date[],
    note varchar
);

-- The history of reports: null where a report does not say.
create table statuses (
    measure_id integer not null,
    import_id integer not null,
    row integer not null,
    agency_id integer not null,
    fiscal_year smallint not null,
    as_of date not null,
    status varchar not null,
    percent decimal(5, 2),
    basis varchar not null,
    output varchar,
    outcome varchar,
    obstacle varchar,
    evidence varchar[]
);

-- The cells as the officer wrote them, in the order of the import's header.
create table source_rows (
    import_id integer not null,
    row integer not null,
    cells varchar[] not null
);

-- Derived: each measure as the standing imports leave it, with its latest report. Written anew
-- for an agency and fiscal year whenever a write touches them.
create table measures (
    id integer not null,
    agency_id integer not null,
    agency varchar not null,
    fiscal_year smallint not null,
    last_day date not null, -- of the fiscal year
    first_import integer not null, -- the order of the report: the import that first
    first_row integer not null, -- brought the measure, and its row there
    import_id integer not null, -- the import and row that last changed it
    row integer not null,
    title varchar not null,
    number varchar,
    topic varchar,
    steps varchar[] not null,
    departments varchar[] not null,
    starts date,
    ends date,
    quarters tinyint[] not null, -- as stated
    overlapped tinyint[] not null, -- as stated, else as the dates tell
    due_quarter tinyint, -- where its end lies in the fiscal year; null for no end in it
    follow_up date[] not null,
    note varchar,
    status varchar, -- null where nothing is reported, like all that follow
    percent decimal(5, 2),
    basis varchar,
    as_of date,
    output varchar,
    outcome varchar,
    obstacle varchar,
    evidence varchar[]
);

-- The imports that count: those whose last undo or redo, if any, was not an undo.
create view standing as
select id
from imports
where id not in (
    select import_id
    from writes
    where import_id is not null
    group by import_id
    having arg_max(what, version) = 'undo'
);
