"""Starting parts of the kit as programs of their own."""

from __future__ import annotations

import os
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


def environment() -> dict[str, str]:
    """Give the environment for it: ours, without what is meant for somebody else's programs and would change its ways.

    With PYTHONOPTIMIZE, assertions in graders would be skipped; PYTEST_ADDOPTS may choose some tests of a project.
    """
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTEST_") and name not in {"PYTHONOPTIMIZE", "PYTHONINSPECT"}
    }
