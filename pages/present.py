"""The big screen of a meeting room: it turns from one department or agency to the next."""

from itadash.ui import frame, present_view

frame.show("present", present_view.show)
