-- ITA scores, and imports that are only examples.

create table scores (
    import_id integer not null,
    row integer not null,
    agency_id integer not null,
    fiscal_year smallint not null, -- the year assessed, Buddhist Era
    number tinyint not null,
    name varchar not null,
    instrument varchar not null,
    score decimal(5, 2) not null
);

alter table imports add column sample boolean default false;
