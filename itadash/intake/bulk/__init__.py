"""A million rows of one agency and year, in the same readings as a short table.

The ordinary way makes objects of every row. Here a column is its distinct texts and a code per
row: each distinct text, or combination of texts that are read together, goes once through the
very functions of the ordinary way, and its reading counts for all its rows. Titles are all
different, but mostly by their numbers: they are read by their shapes. Rows that may be no data
rows go through the ordinary functions one by one.

Whatever this is not sure to read alike raises NotInBulk, and the file is read the ordinary way,
which also tells what is wrong with one that is damaged: rows of different widths, quotes or
letters that are not in order, sections, rows that go on with others, rows without a title, a
second table, columns that rival for one field, rows of several years, files that itadash wrote,
more than MOST_DISTINCT texts in a column that is no title.

opening   the head of the file          sound    what is damaged
staging   its rows, read by the batch   staged   its rows, coded
shapes    what numbered titles share    titles   titles by their shapes
lines     which rows are data           spread   once for each combination
readings  fields and their findings     reports  what a row reports
telling   one finding for many rows     planned  the whole of it
handing   the form for the store         transcoding  encodings other than UTF-8
"""

from __future__ import annotations

MOST_DISTINCT = 250_000
"""Texts of a column that are read one by one."""


class NotInBulk(Exception):
    """The file needs something that only the ordinary way can do; ``args`` say what."""
