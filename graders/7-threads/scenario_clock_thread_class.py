"""Scenarios of `clock_thread_class`: on a virtual clock under the controlled scheduler, and as a plain program."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Any

from forkjoin.probe.run import Run
from forkjoin.probe.sched import Budget, now
from forkjoin.probe.values import describe
from forkjoin.probe.watching import until_still

Case = tuple[int, float]  # count and interval

# The threads have nothing to do with one another, so few schedules say all; but a pause may be made of many short ones.
_BUDGET = Budget(bounded=12, walks=3, pct=0, steps=300_000)


class Out:
    """`out`: notes when, in which thread, under which name, and what is put; ends a thread that goes on and on."""

    def __init__(self, count: int) -> None:
        self.puts: list[list[Any]] = []
        self.names: list[str] = []
        self.full = threading.Event()
        self._count = count

    def put(self, item: object) -> None:
        """Take an item in."""
        self.puts.append([now(), threading.get_ident(), describe(item)])
        self.names.append(str(threading.current_thread().name))
        if len(self.puts) == self._count:
            self.full.set()
        if len(self.puts) > self._count + 2:
            raise SystemExit


class Gate:
    """An `out` whose puts wait until the witness lets them pass; it hears of each that has."""

    def __init__(self, run: Run) -> None:
        self._gate, self._sink = run.queue("gate"), run.sink("out")

    def put(self, item: object) -> None:
        """Take an item in, once the gate is open."""
        self._gate.get()
        self._sink.put(item)


def _in_background(function: Any) -> Any:
    """Run it in a daemonic thread, whose threads are daemonic: nobody waits for a clock that never ends."""
    found: list[Any] = []
    threading.Thread(target=lambda: found.append(function()), daemon=True).start()
    until_still()
    return found[0] if found else None


def kind(run: Run) -> bool:
    """Whether the class is one of processes, which no scheduler of threads can follow."""
    made = run.load().ClockThread
    return isinstance(made, type) and issubclass(made, BaseProcess)


def ticks(run: Run, cases: Sequence[Case]) -> dict[str, Any]:
    """What clocks put that are made one after the other and then tick at the same time."""

    def program(student: ModuleType) -> list[Any]:
        outs = [Out(count) for count, _ in cases]

        def use() -> None:
            clocks = [student.ClockThread(*case, out) for case, out in zip(cases, outs, strict=True)]
            for clock in clocks:
                clock.start()

        _in_background(use)
        return [[[ident, item] for _, ident, item in out.puts] for out in outs]

    return run.explore(program, _BUDGET)


def idents(run: Run, counts: Sequence[int]) -> list[Any]:
    """What clocks put, with the interpreter's own idents."""
    student = run.load()
    outs = [Out(count) for count in counts]

    def use(count: int, out: Out) -> None:
        # Made in a daemonic thread, whose threads are daemonic: whether it ever ends is the affair of another check.
        threading.Thread(target=lambda: student.ClockThread(count, 0.0, out).start(), daemon=True).start()
        out.full.wait()

    for count, out in zip(counts, outs, strict=True):
        run.call(use, count, out)
    return [[[ident, item] for _, ident, item in out.puts] for out in outs]


def pauses(run: Run, count: int, interval: float) -> dict[str, Any]:
    """When ticks were put and when it was over, in seconds since the start."""

    def program(student: ModuleType) -> list[Any]:
        out = Out(count)
        clock = student.ClockThread(count, interval, out)
        began = now()
        clock.start()
        clock.join()
        return [[when - began for when, *_ in out.puts], now() - began]

    return run.explore(program, _BUDGET)


def together(run: Run, cases: Sequence[Case]) -> dict[str, Any]:
    """When clocks that are made, and then started, one after the other put their ticks, in seconds since then."""

    def program(student: ModuleType) -> list[list[float]]:
        outs, began = [Out(count) for count, _ in cases], now()

        def use() -> None:
            clocks = [student.ClockThread(*case, out) for case, out in zip(cases, outs, strict=True)]
            for clock in clocks:
                clock.start()

        _in_background(use)
        return [[when - began for when, *_ in out.puts] for out in outs]

    return run.explore(program, _BUDGET)


def returned(run: Run, count: int, interval: float) -> dict[str, Any]:
    """In which threads a clock put, and whether it has ended when nothing moves any more."""

    def program(student: ModuleType) -> list[Any]:
        out = Out(count)
        clocks: list[Any] = []

        def use() -> None:
            clocks.append(student.ClockThread(count, interval, out))
            clocks[0].start()

        threading.Thread(target=use, daemon=True).start()
        until_still()
        clock = clocks[0]
        own = vars(clock).get("_ident")  # whatever the class makes of `ident`, which another check looks at
        return [[ident == own for _, ident, _ in out.puts], not clock.is_alive()]

    return run.explore(program, _BUDGET)


def attributes(run: Run) -> dict[str, Any]:
    """What the attributes of clocks say, before the start, while they tick, and after the end."""

    def program(student: ModuleType) -> dict[str, Any]:
        out = Out(3)
        clock, other = student.ClockThread(3, 10.0, out), student.ClockThread(0, 1.0, Out(0))
        found: dict[str, Any] = {"thread": isinstance(clock, threading.Thread), "name": describe(clock.name)}
        clock.name = "Ada"
        found["before"] = [clock.name, clock.ident, bool(clock.is_alive()), type(other.name).__name__]
        clock.start()
        began = now()
        clock.join(5)
        found["joined"] = [now() - began, clock.is_alive(), len(out.puts)]
        clock.join(timeout=10)
        found["again"] = [now() - began, clock.is_alive(), len(out.puts)]
        clock.join()
        found["after"] = [clock.name, describe(clock.ident), bool(clock.is_alive())]
        found["puts"] = [[ident for _, ident, _ in out.puts], out.names]
        return found

    return run.explore(program, _BUDGET)


def daemons(run: Run) -> dict[str, Any]:
    """What `daemon` says: made in the foreground, made a daemon before the start, while it ticks."""

    def program(student: ModuleType) -> list[Any]:
        first, second = (student.ClockThread(2, 10.0, Out(2)) for _ in range(2))
        second.daemon = True
        found = [first.daemon, second.daemon]
        second.start()
        first.start()
        found += [first.daemon, second.daemon]
        first.join()
        second.join()
        return found

    return run.explore(program, _BUDGET)


def end_while_ticking(run: Run, count: int, daemon: bool, elsewhere: bool) -> None:
    """A program whose main thread comes to its end before the first tick of its clock is over.

    `daemon`: the clock is made a daemon. `elsewhere`: it is made and started in another foreground thread.
    """
    student = run.load()

    def use() -> None:
        clock = student.ClockThread(count, 0.0, Gate(run))
        if daemon:
            clock.daemon = True
        clock.start()

    def use_elsewhere() -> None:
        maker = threading.Thread(target=use)
        maker.start()
        maker.join()

    run.call(use_elsewhere if elsewhere else use)


def made(run: Run, count: int) -> dict[str, Any]:
    """What happens when a clock is made and not started: how many ticks, how many seconds, how many threads."""

    def program(student: ModuleType) -> list[Any]:
        out, began = Out(count), now()
        clock = _in_background(lambda: student.ClockThread(count, 10.0, out))
        return [len(out.puts), now() - began, bool(clock.is_alive()), isinstance(student.ClockThread, type)]

    return run.explore(program, _BUDGET)
