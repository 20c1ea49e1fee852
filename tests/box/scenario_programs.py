"""Scenarios for the tests of the box."""

from __future__ import annotations

import sys
from multiprocessing import Pipe
from typing import Any

from forkjoin.probe import items, naps
from forkjoin.probe.run import Run


def call_main(run: Run, *, settle: bool = False) -> None:
    student = run.load()
    run.call(student.main, settle=settle)


def call_with_queue(run: Run) -> None:
    student = run.load()
    run.call(student.main, run.queue("q"), run.sink("out"))


def call_with_function(run: Run) -> None:
    student = run.load()
    run.call(student.main, run.function("func"))


def call_with_pipe(run: Run) -> None:
    receiving, sending = Pipe()
    run.name_ends(receiving=receiving, sending=sending)
    run.hand_over("sending", sending)
    student = run.load()
    run.call(student.main, receiving, sending)


def leave(run: Run, *, status: object) -> None:
    """A whole program that is left by sys.exit."""
    student = run.load()
    run.call(student.main, run.function("func"))
    items.report("back", None)
    run.ending = lambda: sys.exit(status)  # type: ignore[arg-type]  # anything will do


def call_with_address(run: Run, address: Any, key: str) -> None:
    student = run.load()
    run.call(student.main, run.address(address), bytes.fromhex(key))
    run.look_at_listeners()


def call_hurried(run: Run) -> None:
    naps.shorten()
    student = run.load()
    run.call(student.main)


def fail(run: Run) -> None:
    run.load()
    raise ZeroDivisionError("the scenario's own fault")
