"""Answer rows become documents."""
