"""Operating-system threads that are used again: making one takes longer than a whole schedule."""

from __future__ import annotations

from collections.abc import Callable

from forkjoin.probe.sched import real


class Worker:
    """One thread that runs a job whenever its gate is opened, and waits at the gate in between.

    The gate is also where a controlled thread waits while others run: each has its own, and only one is ever open.
    """

    __slots__ = ("gate", "ident", "idle", "job", "native")

    def __init__(self) -> None:
        """Start the thread; it waits for its first job."""
        self.gate = real.allocate_lock()
        self.gate.acquire()
        self.idle = real.allocate_lock()
        self.job: Callable[[], None] | None = None
        self.ident = self.native = 0
        ready = real.allocate_lock()
        ready.acquire()
        real.start_new_thread(self._serve, (ready,))
        ready.acquire()

    def _serve(self, ready: object) -> None:
        self.ident, self.native = real.get_ident(), real.get_native_id()
        ready.release()  # type: ignore[attr-defined]
        while True:
            self.gate.acquire()
            job, self.job = self.job, None
            if job is None:
                return
            job()
            del job
            self.idle.release()

    def assign(self, job: Callable[[], None]) -> None:
        """Give it a job, to begin when the gate is opened. `idle` can be acquired again when it is done."""
        self.idle.acquire()
        self.job = job


class Pool:
    """The workers of one exploration. A worker is used once in a schedule, so that thread-local data starts empty."""

    def __init__(self) -> None:
        """Begin without any."""
        self._free: list[Worker] = []

    def take(self) -> Worker:
        """A worker that is doing nothing."""
        return self._free.pop() if self._free else Worker()

    def give_back(self, worker: Worker) -> None:
        """Its job is done; one that never ends is not given back, and is lost."""
        self._free.append(worker)

    def close(self) -> None:
        """End them all."""
        while self._free:
            self._free.pop().gate.release()
