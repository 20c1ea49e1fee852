"""Explores what it is told on its standard input, and prints all that came of it: run by several Pythons.

Needs nothing but the standard library and `forkjoin.probe`: python everywhere.py SRC < jobs.json
"""

from __future__ import annotations

import importlib.util
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any


def _same_as_first() -> Any:
    """A judge that takes the first observation for the right one."""
    known: list[object] = []

    def judge(seen: object) -> bool:
        known.append(seen)
        return seen == known[0]

    return judge


class Run:
    """In place of the box's: a scenario asks it to explore."""

    def __init__(self, text: str, file: str, most: int) -> None:
        """`most`: schedules for the search in order; half as many random ones."""
        self._text, self._file, self._most = text, file, most

    def explore(self, program: Any, budget: Any = None) -> dict[str, Any]:
        """As `forkjoin.probe.run.Run.explore`, with a small budget."""
        from forkjoin.probe import sched

        few = replace(budget or sched.Budget(), bounded=self._most, walks=self._most // 4, pct=self._most // 4)
        name = Path(self._file).stem
        return sched.explore(self._text, self._file, name, program, _same_as_first(), few).to_json()


def _main_of(module: Any) -> object:
    return module.main()


def _done(job: dict[str, Any]) -> Any:
    run = Run(job["text"], job["file"], job["most"])
    if job["scenario"] is None:
        return run.explore(_main_of)
    spec = importlib.util.spec_from_file_location("scenario", job["scenario"])
    assert spec is not None
    assert spec.loader is not None
    scenario = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scenario)
    return getattr(scenario, job["function"])(run, **job["arguments"])


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    for job in json.load(sys.stdin):
        sys.stdout.write(json.dumps([job["name"], _done(job)], sort_keys=True) + "\n")
