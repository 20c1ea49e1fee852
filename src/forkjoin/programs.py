"""Starting parts of the kit as programs of their own."""

from __future__ import annotations

import sys

# `python -m` would look for modules in the current folder first, which may be a student's: a `json.py` there must not
# be imported by what grades. `-P` and `-I` do not help: the first is not known before Python 3.11, the second switches
# PYTHONPATH off. Nothing but built-in modules is imported before the folder is off the path.
_START = (
    "import sys; sys.path[:] = filter(None, sys.path); import runpy; runpy.run_module({!r}, None, '__main__', True)"
)


def program(module: str, *arguments: str) -> list[str]:
    """Give the command that runs a module of the kit, and imports nothing from the folder that it is started in."""
    return [sys.executable, "-c", _START.format(module), *arguments]
