# right: __slots__ and a property made with property(); annotated
from __future__ import annotations

import threading


class Counter:
    __slots__ = ("_lock", "_number")

    def __init__(self, start: int = 0) -> None:
        self._number = start
        self._lock = threading.Lock()

    def increment(self, by: int = 1) -> None:
        with self._lock:
            self._number += by

    def _get(self) -> int:
        with self._lock:
            return self._number

    value = property(_get)


def count_together(threads: int, times: int) -> int:
    counter = Counter()
    crew = [threading.Thread(target=lambda: [counter.increment() for _ in range(times)]) for _ in range(threads)]
    [thread.start() for thread in crew]
    [thread.join() for thread in crew]
    return counter.value
