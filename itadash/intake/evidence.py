"""Addresses that prove what was done, found in the cells of a row."""

from __future__ import annotations

import re

from itadash import thai

_LINK = re.compile(r"(?:https?://|www\.)[A-Za-z0-9๐-๙\-._~:/?#\[\]@!$&'()*+,;=%]+")
_LINK_IN_THAI = re.compile(r"(?:https?://|www\.)\S+")
_AFTER_A_LINK = ".,;:)]'\"”"


def links(evidence: str, result: str) -> tuple[str, ...]:
    """Addresses in both texts; evidence that holds none is kept as written.

    Officers' keyboards put Thai digits into addresses, which work only with Arabic ones.
    """
    if not evidence and "www." not in result and "://" not in result:
        return ()
    named = [found.rstrip(_AFTER_A_LINK) for found in _LINK_IN_THAI.findall(evidence)]
    told = [found.rstrip(_AFTER_A_LINK) for found in _LINK.findall(result)]
    kept = [thai.fold(evidence)] if evidence and not named else []
    return tuple(dict.fromkeys(thai.digits(text) for text in (*named, *told)) | dict.fromkeys(kept))
