"""Scenarios of `shared_value`: one counter and a peer that uses it as well; `run` as it is, or with its steps held."""

from __future__ import annotations

import multiprocessing
from typing import Any

from forkjoin.probe import shared
from forkjoin.probe.peer import Peer
from forkjoin.probe.run import Run


def add(run: Run, cases: list[tuple[int, list[int]]]) -> None:
    """Add so many times, one call after another, to a new counter for each case; its value after each call."""
    student = run.load()
    for start, steps in cases:
        counter = multiprocessing.Value("i", start)
        for times in steps:
            run.call(_returning_value, student.add, counter, times)


def _returning_value(function: Any, counter: Any, times: int) -> int:
    function(counter, times)
    return int(counter.value)


def add_with_peer(run: Run, cases: list[tuple[int, int, list[int]]], gate: str = "") -> None:
    """Add while a peer adds as well, at the given moments at which the lock is free.

    With a gate, it holds the lock at first, until nothing moves any more; then it adds and gives the lock back.
    """
    counters = [shared.watched_value(start) for start, _, _ in cases]
    peer = Peer(counters, [moments for _, _, moments in cases], gate)
    student = run.load()
    for number, (_, times, _) in enumerate(cases):
        peer.turn_to(number)
        if gate:
            peer.tell("hold")
        run.call(_observed, student.add, counters[number], times, peer, run.file)
        peer.tell("end")


def _observed(function: Any, counter: Any, times: int, peer: Peer, file: object) -> None:
    shared.observe(peer.tell, file)
    try:
        function(counter, times)
    finally:
        shared.observe(None)


def run_all(run: Run, cases: list[tuple[int, int]], settle: bool = False) -> None:
    """Run the whole program, once for each case."""
    student = run.load()
    for processes, times in cases:
        run.call(student.run, processes, times, settle=settle)


def run_in_steps(run: Run, processes: int, times: int, gate: str) -> None:
    """Run it; each process takes its next step at the counter once all the others have taken theirs."""
    shared.watch_all_values()
    shared.count_births()
    shared.observe(shared.Gates(gate))
    student = run.load()
    run.call(student.run, processes, times)


def run_with_late_children(run: Run, cases: list[tuple[int, int, list[int]]], gate: str) -> None:
    """Run the whole program, once for each case; its n-th child is held at its beginning for so many rounds."""
    births = shared.Births(gate)
    student = run.load()
    for processes, times, rounds in cases:
        births.begin(rounds)
        run.call(student.run, processes, times)
