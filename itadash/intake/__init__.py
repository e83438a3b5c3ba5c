"""From bytes to a plan, by pure functions: no database, no screen, no clock, no sentences."""
