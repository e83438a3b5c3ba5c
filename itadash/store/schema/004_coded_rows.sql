-- The cells of a large import: each text of it once, and for every row the codes of its texts.

create table source_texts (
    import_id integer not null,
    code integer not null,
    text varchar not null
);

-- A null code stands for the fact's own words: the number in the column of numbers, and in the
-- column of titles the title with `before` before it.
create table coded_rows (
    import_id integer not null,
    row integer not null,
    codes integer[] not null, -- in the order of the import's header
    before varchar not null
);
