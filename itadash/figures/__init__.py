"""Answer rows become figures: pure functions, no query, no screen.

``palette`` names the colours and the eight looks of a measure; ``canvas`` is the empty picture
that all start from; each other module draws one kind of picture.
"""
