-- What an agency means by a text of its own, as a person told it: appended, and the latest word
-- about a text counts. What came with an import counts while that import stands. A write that
-- only tells a meaning is called 'meaning' in `writes` and has no import.
create table meanings (
    version integer not null, -- the data version it came with
    agency_id integer not null,
    import_id integer,
    kind varchar not null, -- column, status or department
    text varchar not null, -- folded
    meaning varchar -- the field, the status or the department; null forgets the text
);
