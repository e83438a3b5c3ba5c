"""Where facts are kept: the only floor that knows DuckDB. It speaks in codes, not sentences."""
