"""Every code of a finding and of a refused file, in one place; ``words`` has their sentences."""

from __future__ import annotations

from enum import StrEnum


class Refusal(StrEnum):
    """Why bytes are no table that can be read."""

    EMPTY = "file_empty"
    TOO_LARGE = "file_too_large"
    OTHER_KIND = "file_other_kind"
    HTML = "file_html"
    NUL_BYTES = "file_nul_bytes"
    UNKNOWN_ENCODING = "file_unknown_encoding"
    MOJIBAKE = "file_mojibake"
    QUESTION_MARKS = "file_question_marks"
    UNBALANCED_QUOTE = "file_unbalanced_quote"
    CELL_TOO_LONG = "file_cell_too_long"
    TOO_MANY_COLUMNS = "file_too_many_columns"
    NO_HEADER = "file_no_header"
    HEADER_ONLY = "file_header_only"


class Code(StrEnum):
    """What there is to tell the officer about a file or one of its rows."""

    # about the file
    FOUND_AGENCY = "found_agency"
    FOUND_FISCAL_YEAR = "found_fiscal_year"
    FOUND_AS_OF = "found_as_of"
    AGENCY_DIFFERS = "agency_differs"
    FISCAL_YEAR_DIFFERS = "fiscal_year_differs"
    AS_OF_DIFFERS = "as_of_differs"
    AGENCY_NEARLY_KNOWN = "agency_nearly_known"
    SEVERAL_AGENCIES = "several_agencies"
    NO_AGENCY = "no_agency"
    NO_FISCAL_YEAR = "no_fiscal_year"
    COLUMN_UNKNOWN = "column_unknown"
    COLUMN_DOUBLED = "column_doubled"
    COLUMN_AS_TITLE = "column_as_title"
    # rows that are no measures
    SECTION_ROW = "section_row"
    TOTAL_ROW = "total_row"
    REPEATED_HEADER = "repeated_header"
    FOOTER_ROW = "footer_row"
    CONTINUATION_ROW = "continuation_row"
    # about a row
    NO_TITLE = "no_title"
    DUPLICATE_TITLE = "duplicate_title"
    UNKNOWN_STATUS = "unknown_status"
    UNKNOWN_PERCENT = "unknown_percent"
    UNKNOWN_BASIS = "unknown_basis"
    UNREADABLE_DATE = "unreadable_date"
    UNKNOWN_ID = "unknown_id"
    NEAR_MATCH = "near_match"
    NEAR_MATCH_TIED = "near_match_tied"
    NO_SUCH_MEASURE = "no_such_measure"
    SUGGESTION_ACCEPTED = "suggestion_accepted"
    PERIOD_NO_DATE = "period_no_date"
    PERIOD_NO_YEAR = "period_no_year"
    PERIOD_SCHOOL_YEAR = "period_school_year"
    PERIOD_REPORTING_ROUNDS = "period_reporting_rounds"
    PERIOD_IMPOSSIBLE_DATE = "period_impossible_date"
    PERIOD_IMPOSSIBLE_QUARTER = "period_impossible_quarter"
    PERIOD_ENDS_BEFORE_START = "period_ends_before_start"
    UNSURE_PERIOD = "unsure_period"
    WORDS_UNDER_QUARTER = "words_under_quarter"
    PERIOD_OUTSIDE_YEAR = "period_outside_year"
    UNREADABLE_FISCAL_YEAR = "unreadable_fiscal_year"
    UNKNOWN_DEPARTMENT = "unknown_department"
    UNSURE_STATUS = "unsure_status"
    UNSURE_PERCENT = "unsure_percent"
    STATUS_AND_PERCENT_DIFFER = "status_and_percent_differ"
    NARRATIVE_RESULT = "narrative_result"
    RESULT_COPIES_STEPS = "result_copies_steps"
    OTHER_AGENCY = "other_agency"
    # about a score
    UNKNOWN_INDICATOR = "unknown_indicator"
    DUPLICATE_INDICATOR = "duplicate_indicator"
    SCORE_OUT_OF_RANGE = "score_out_of_range"
    SCORE_MISSING = "score_missing"
    NO_SCORES = "no_scores"
