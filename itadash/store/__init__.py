"""Where facts are kept: the only floor that knows DuckDB. It speaks in codes, not sentences.

database    the file, its snapshots, backup and restore: what the other floors hold
writing     add an import, undo, redo                 arriving    rows as tables for DuckDB
reading/    one constant, one function, one question  folding, news   facts to measures
asking      one snapshot, one transaction             engine      DuckDB and the schema steps
publishing  copies for readers                        turn        whose turn it is to write
"""
