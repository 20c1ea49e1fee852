"""Scenarios of `sentinel`: what is done with the student's functions inside the box."""

from __future__ import annotations

from typing import Any

from forkjoin.probe.run import Run


def consume(run: Run, queues: int) -> None:
    """Let the consumer empty one queue of the witness's after another."""
    student = run.load()
    for number in range(queues):
        run.call(student.consumer, run.queue(f"q{number}"), run.sink(f"out{number}"))


def produce(run: Run, cases: list[tuple[list[Any], str]]) -> None:
    """Let the producer put the items of each case on a queue of its own."""
    student = run.load()
    for number, (items, form) in enumerate(cases):
        run.call(student.producer, run.items(items, form), run.queue(f"q{number}"))


def consume_slowly(run: Run) -> None:
    """Let the consumer put what it takes on an `out` that takes its time."""
    student = run.load()
    run.call(student.consumer, run.queue("q"), run.slow_queue("out"), settle=True)


def produce_slowly(run: Run, items: list[Any]) -> None:
    """Let the producer put the items on a queue that takes its time."""
    student = run.load()
    run.call(student.producer, run.items(items), run.slow_queue("q"), settle=True)


def run_all(run: Run, cases: list[tuple[list[Any], str]], settle: bool = False) -> None:
    """Run the whole program, once for each case."""
    student = run.load()
    for items, form in cases:
        run.call(student.run, run.items(items, form), settle=settle)
