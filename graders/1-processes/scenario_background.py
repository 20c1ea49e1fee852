"""Scenarios of `background`: programs that start processes, and whole programs that end while these are at work."""

from __future__ import annotations

import sys
from multiprocessing.process import BaseProcess
from typing import Any

from forkjoin.probe import items, values
from forkjoin.probe.run import Run


def start(run: Run, kind: str, cases: list[list[Any] | None]) -> list[list[Any]]:
    """Start a process for each case, and join it; None leaves `args` out. Say of what came back what it is."""
    student = run.load()
    found = []
    for number, args in enumerate(cases):
        process = _started(run, getattr(student, f"start_{kind}"), run.function(f"target{number}"), number, args)
        usable = isinstance(process, BaseProcess) and process.pid is not None
        pid = process.pid if usable else None
        found.append([isinstance(process, BaseProcess), pid, type(process).__name__])
        if usable:
            process.join()
            items.report("joined", number)
    return found


def program(run: Run, steps: list[str], ending: str, one_target: bool = False) -> None:
    """A whole program: start a process of each kind, or wait until nothing moves any more; then end in that way.

    Either each target is another one, and none has arguments; or all of a kind are `one_target`, told apart by those.
    """
    student = run.load()
    shared = {kind: run.function(kind) for kind in steps if one_target}
    for number, step in enumerate(steps):
        if step == "wait":
            run.until_still("waited")
        else:
            target = shared[step] if one_target else run.function(f"target{number}")
            _started(run, getattr(student, f"start_{step}"), target, number, [number] if one_target else [])
    run.ending = {"return": run.ending, "exit": _exit, "exception": _raise}[ending]


def _started(run: Run, function: Any, target: Any, number: int, args: list[Any] | None) -> Any:
    """What the student's function returned; None when it raised."""
    arguments = [target, *([] if args is None else [tuple(map(values.build, args))])]
    found = []
    run.call(lambda: found.append(function(*arguments)))
    items.report("back", number)
    return found[0] if found else None


def _exit() -> None:
    sys.exit(3)


def _raise() -> None:
    raise RuntimeError("an exception ends this program, as it is meant to")
