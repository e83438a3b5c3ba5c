"""The Thai fiscal year and its quarters."""
