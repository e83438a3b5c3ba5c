"""What a written text means, and how sure that is. Nothing is guessed silently.

A reading with ``sure`` False is a proposal that a person confirms; a text that says nothing of
its kind is read as unknown, never as something near it.
"""

from __future__ import annotations

from itadash.intake.readings.agencies import agencies_named, agency
from itadash.intake.readings.departments import department
from itadash.intake.readings.follow_ups import follow_up
from itadash.intake.readings.headers import header
from itadash.intake.readings.offices import office
from itadash.intake.readings.percents import percent
from itadash.intake.readings.periods import period
from itadash.intake.readings.provinces import province
from itadash.intake.readings.report_titles import (
    column_report_end,
    fiscal_year_named,
    report_period_end,
    without_assessed,
)
from itadash.intake.readings.statuses import status

__all__ = [
    "agencies_named",
    "agency",
    "column_report_end",
    "department",
    "fiscal_year_named",
    "follow_up",
    "header",
    "office",
    "percent",
    "period",
    "province",
    "report_period_end",
    "status",
    "without_assessed",
]
