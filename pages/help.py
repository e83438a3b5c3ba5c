"""A two-minute reading for the officer."""

from itadash.ui import frame, help_view

frame.show("help", help_view.reading, filter_bar=False)
