"""Scenarios of `predict`: the answers as they are, and one of the programs as its reader would run it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from forkjoin.probe import values
from forkjoin.probe.run import Run


def answers(run: Run) -> list[list[Any]] | str:
    """Each key with its value; the name of the type when ANSWERS is no mapping."""
    found = run.load().ANSWERS
    if not isinstance(found, Mapping):
        return type(found).__name__
    return [[values.describe(key), values.describe(value)] for key, value in found.items()]


def program(run: Run, text: str) -> str:
    """Run a program of the kit's own in an interpreter of its own; what it printed."""
    del run
    file = Path("program.py")
    file.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(file)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return done.stdout.decode()
