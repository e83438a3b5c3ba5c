"""The ITA indicators, instruments, weights and levels, as data by year."""
