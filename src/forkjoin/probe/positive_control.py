"""A program that is known to be wrong, explored in the submission's own process, by the very same scheduler.

What an exploration reports is the word of the submission's process. Whoever has put the scheduler out of action there,
so that no schedule ever breaks anything, does not find this program's lost update either.
"""

from __future__ import annotations

import threading
from types import ModuleType
from typing import Any

from forkjoin.probe import sched

_WRONG = """
class Total:
    def __init__(self, amount):
        self.amount = amount

    def add(self, more):
        self.amount += more
"""
_SCHEDULES = 6  # enough to lose an update


def totals(start: int = 0, *steps: int) -> list[Any]:
    """What becomes of the total in a few schedules, when each thread adds one of the steps; each result once."""
    found: list[Any] = []

    def program(module: ModuleType) -> int:
        total = module.Total(start)
        threads = [threading.Thread(target=total.add, args=(step,)) for step in steps]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return int(total.amount)

    def note(observation: Any) -> bool:
        found.append(observation.get("returned"))
        return True

    sched.explore(_WRONG, "control.py", "control", program, note, sched.Budget(bounded=_SCHEDULES, walks=0, pct=0))
    return found
