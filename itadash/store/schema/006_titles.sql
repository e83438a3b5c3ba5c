-- Titles are nearly all different: to try out how they are kept best takes several times as long
-- as to write them, and this is how. Other texts are few, and are tried out quickly.

create table measure_facts_anew (
    measure_id integer not null,
    import_id integer not null,
    row integer not null,
    agency_id integer not null,
    fiscal_year smallint not null,
    title varchar using compression zstd not null,
    number varchar,
    topic varchar,
    steps varchar[],
    departments varchar[],
    starts date,
    ends date,
    quarters tinyint[],
    follow_up date[],
    note varchar
);
insert into measure_facts_anew from measure_facts;
drop table measure_facts;
alter table measure_facts_anew rename to measure_facts;

create table measures_anew (
    id integer not null,
    agency_id integer not null,
    agency varchar not null,
    fiscal_year smallint not null,
    last_day date not null,
    first_import integer not null,
    first_row integer not null,
    import_id integer not null,
    row integer not null,
    title varchar using compression zstd not null,
    number varchar,
    topic varchar,
    steps varchar[] not null,
    departments varchar[] not null,
    starts date,
    ends date,
    quarters tinyint[] not null,
    overlapped tinyint[] not null,
    due_quarter tinyint,
    follow_up date[] not null,
    note varchar,
    status varchar,
    percent decimal(5, 2),
    basis varchar,
    as_of date,
    output varchar,
    outcome varchar,
    obstacle varchar,
    evidence varchar[]
);
insert into measures_anew from measures;
drop table measures;
alter table measures_anew rename to measures;
