"""Scenarios of `joinable`: a worker at a queue that is filled here, and whole programs."""

from __future__ import annotations

import multiprocessing
import operator
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing import connection
from typing import Any

from forkjoin.probe import items as payloads
from forkjoin.probe import values
from forkjoin.probe.ends import Function, PlainQueue
from forkjoin.probe.run import Run


def serve(run: Run, batches: list[list[Any]]) -> None:
    """Let one worker serve a queue that gets one batch after another; each is waited for with `join`."""
    student = run.load()
    run.call(_Service(run, student.worker, batches).serve)


class _Service:
    """A queue and its one worker, in a process that this one ends at last: the worker is to go on for ever."""

    def __init__(self, run: Run, worker: Callable[[Any, Function], object], batches: list[list[Any]]) -> None:
        self._batches, self._gate = batches, run.queue("gate")
        self._q: Any = multiprocessing.JoinableQueue()
        self._ended = self._over = False
        self._lock = threading.Lock()  # so that nothing is put after _release has looked
        self._worker = multiprocessing.Process(target=run.watch, args=(worker, self._q, run.function("work")))

    def serve(self) -> None:
        """Put each batch and wait until it is done ("joined"), then until nothing moves ("still").

        The first one is put before the worker starts, so that the queue's count does not depend on who is faster. When
        the next one is put, the worker has seen an empty queue.
        """
        for number in range(len(self._batches)):
            self._put(number)
            if number == 0:
                self._start()
            self._q.join()
            payloads.report("joined", number)
            self._gate.get()
            payloads.report("still", number)
            if self._ended:
                return
        self._over = True
        self._worker.kill()
        self._worker.join()

    def _start(self) -> None:
        self._gate.get()  # opens when nothing moves: the batch has gone into the queue's pipe
        self._worker.start()
        threading.Thread(target=self._release, daemon=True).start()

    def _put(self, number: int) -> None:
        with self._lock:
            for item in [] if self._ended else self._batches[number]:
                self._q.put(values.build(item))

    def _release(self) -> None:
        """When the worker has ended, nobody is left to say that a task is done: let `join` come back even so."""
        connection.wait([self._worker.sentinel])
        with self._lock, suppress(ValueError):
            self._ended = True
            while not self._over:
                self._q.task_done()


def run_all(run: Run, cases: list[tuple[list[Any], int, str]], tidy: bool = True) -> None:
    """Run the whole program, once for each case: its items, the number of workers, how the items are given.

    `tidy`: processes for which the program would wait are ended here: whether it ends without that is another question.
    """
    student = run.load()
    for number, (items, workers, form) in enumerate(cases):
        given = _slow(items, run.queue(f"gate{number}")) if form == "slow" else run.items(items, form)
        run.call(student.run, run.function(f"work{number}"), given, workers)
        payloads.report("back", number)
        run.queue(f"pause{number}").get()  # until nothing moves
        payloads.report("still", number)
    if tidy:
        _tidy()


def _tidy() -> None:
    for child in multiprocessing.active_children():
        if not child.daemon:
            child.kill()


def run_many(run: Run, count: int, workers: int) -> None:
    """Run the whole program on many items and on work that is done at once: it is to come back."""
    student = run.load()
    run.call(student.run, operator.neg, range(count), workers)
    _tidy()


def _slow(items: list[Any], gate: PlainQueue) -> Iterator[object]:
    """A generator that has each item only when the witness opens its gate."""
    payloads.report("read", None)
    for item in items:
        gate.get()
        yield values.build(item)
