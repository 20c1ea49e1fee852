"""Scenarios of `close_ends`: the student's functions at a pipe whose other end the witness has."""

from __future__ import annotations

from multiprocessing import Pipe
from typing import Any

from forkjoin.probe.run import Run


def consume(run: Run, duplex: bool) -> None:
    """Let the consumer receive what the witness sends."""
    receiving, sending = Pipe(duplex)
    run.name_ends(receiving=receiving, sending=sending)
    run.hand_over("sending", sending)
    student = run.load()
    run.call(student.consumer, (receiving, sending), run.sink("out"))
    run.look_at_ends()


def consume_slowly(run: Run) -> None:
    """The same, with an `out` that takes its time."""
    receiving, sending = Pipe()
    run.hand_over("sending", sending)
    student = run.load()
    run.call(student.consumer, (receiving, sending), run.slow_queue("out"), settle=True)


def produce(run: Run, duplex: bool, items: list[Any], form: str) -> None:
    """Let the producer send to the witness."""
    receiving, sending = Pipe(duplex)
    run.name_ends(receiving=receiving, sending=sending)
    run.hand_over("receiving", receiving)
    student = run.load()
    run.call(student.producer, run.items(items, form), (receiving, sending))
    run.look_at_ends()


def run_all(run: Run, cases: list[tuple[list[Any], str]], settle: bool = False) -> None:
    """Run the whole program, once for each case."""
    student = run.load()
    for items, form in cases:
        run.call(student.run, run.items(items, form), settle=settle)
