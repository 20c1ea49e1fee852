"""`concurrent.futures.ThreadPoolExecutor` under control.

The library's own differs from version to version in how its workers wait; this one is the same on all of them. Its
futures are the library's.
"""

from __future__ import annotations

import threading
import weakref
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool
from typing import Any

from forkjoin.probe.sched import active
from forkjoin.probe.sched.origin import Origin, origin
from forkjoin.probe.sched.tasks import Abandon

DEFAULT_WORKERS = 8
"""The library asks how many processors there are, which differs from machine to machine."""


class Tasks:
    """The tasks an executor was given and nobody has begun."""

    def __init__(self, executor: Any, initializer: Callable[[], Any] | None) -> None:
        """None yet."""
        self.items: deque[tuple[Any, Callable[[], Any]]] = deque()
        self.initializer = initializer
        self.idle = 0
        self.origin: Origin | None = origin()
        self._executor = weakref.ref(executor)
        self.broken = False

    def over(self) -> bool:
        """Will there be no more? The executor is shut down, or gone, or the program is about to end."""
        executor = self._executor()
        exiting = active.engine is not None and active.engine.exiting
        return executor is None or executor._shutdown or exiting  # noqa: SLF001 - the library's own name

    def take(self) -> tuple[Any, Callable[[], Any]] | None:
        """The next task; waits for it. None: go home."""
        self.idle += 1
        found = active.before(self, "take a task")
        if found is not None:
            engine, _, key = found
            engine.block(lambda: bool(self.items) or self.over(), None, key)
        self.idle -= 1
        return self.items.popleft() if self.items else None


def _work(tasks: Tasks) -> None:
    """What a worker does."""
    if tasks.initializer is not None:
        try:
            tasks.initializer()
        except Exception:  # noqa: BLE001 - whatever it is, the pool is broken
            tasks.broken = True
            while tasks.items:
                tasks.items.popleft()[0].set_exception(BrokenThreadPool("A thread initializer failed"))
            return
    while (task := tasks.take()) is not None:
        _perform(*task)
        del task


def _perform(future: Any, call: Callable[[], Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = call()
    except Abandon:
        raise
    except BaseException as error:  # noqa: BLE001 - it belongs to whoever asks for the result
        future.set_exception(error)
    else:
        future.set_result(result)


def initialise(
    self: Any, max_workers: int | None = None, thread_name_prefix: str = "",
    initializer: Callable[..., Any] | None = None, initargs: Iterable[Any] = (),
) -> None:  # fmt: skip
    """As `ThreadPoolExecutor.__init__`."""
    if max_workers is None:
        max_workers = DEFAULT_WORKERS
    if max_workers <= 0:
        raise ValueError("max_workers must be greater than 0")
    if initializer is not None and not callable(initializer):
        raise TypeError("initializer must be a callable")
    begin = None if initializer is None else (lambda: initializer(*initargs))
    self._max_workers, self._shutdown, self._threads = max_workers, False, []
    self._prefix = thread_name_prefix or f"ThreadPoolExecutor-{ThreadPoolExecutor._counter()}"  # type: ignore[attr-defined]  # noqa: SLF001 - the library's own
    self._tasks = Tasks(self, begin)


def submit(self: Any, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
    """As `ThreadPoolExecutor.submit`."""
    tasks: Tasks = self._tasks
    if tasks.broken:
        raise BrokenThreadPool("A thread initializer failed, the thread pool is not usable anymore")
    if self._shutdown:
        raise RuntimeError("cannot schedule new futures after shutdown")
    active.before(tasks, "submit")
    future: Future[Any] = Future()
    tasks.items.append((future, lambda: fn(*args, **kwargs)))
    if tasks.idle < len(tasks.items) and len(self._threads) < self._max_workers:
        name = f"{self._prefix}_{len(self._threads)}"
        thread = threading.Thread(name=name, target=_work, args=(tasks,), daemon=False)
        self._threads.append(thread)
        thread.start()
    return future


def shutdown(self: Any, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002 - the library's
    """As `ThreadPoolExecutor.shutdown`; joins outside of the step itself."""
    active.before(self._tasks, "shutdown")
    self._shutdown = True
    if cancel_futures:
        while self._tasks.items:
            self._tasks.items.popleft()[0].cancel()
    if wait:
        for thread in self._threads:
            thread.join()


def replacements() -> dict[str, Any]:
    """By the names of the methods they stand for."""
    return {"__init__": initialise, "submit": submit, "shutdown": shutdown}
