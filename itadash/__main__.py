"""``python -m itadash``."""

from __future__ import annotations

import io
import sys

from itadash.cli import main

if __name__ == "__main__":
    # Thai goes in and out as UTF-8, whatever code page the machine is set to.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    main(prog_name="python -m itadash")
