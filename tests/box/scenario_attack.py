"""The scenario of the attacks: a function that is to return seven times its argument."""

from __future__ import annotations

from forkjoin.probe.run import Run


def seven(run: Run, n: int) -> None:
    student = run.load()
    run.call(student.seven, n, settle=True)
