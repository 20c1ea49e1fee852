"""`queue.SimpleQueue` under control. The other queues are the library's own, on controlled locks."""

from __future__ import annotations

import queue
from collections import deque
from types import GenericAlias
from typing import Any

from forkjoin.probe.sched import active
from forkjoin.probe.sched.origin import Origin, origin
from forkjoin.probe.sched.primitives import is_ending, wait


class SimpleQueue:
    """`queue.SimpleQueue` under control."""

    __class_getitem__: Any = classmethod(GenericAlias)

    def __init__(self) -> None:
        self._items: deque[Any] = deque()
        self.origin: Origin | None = origin()

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:  # noqa: ARG002, FBT001, FBT002 - the library's
        """As `queue.SimpleQueue.put`: never waits."""
        if not is_ending():
            active.before(self, "put")
            self._items.append(item)
            active.note(self, "put", item)

    def get(self, block: bool = True, timeout: float | None = None) -> Any:  # noqa: FBT001, FBT002 - the library's
        """As `queue.SimpleQueue.get`."""
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        found = active.before(self, "get")
        if not self._items and (found is None or not block or not wait(found, self, self._filled, timeout)):
            raise queue.Empty
        item = self._items.popleft()
        active.note(self, "get", item)
        return item

    def _filled(self) -> bool:
        return bool(self._items)

    put_nowait = put

    def get_nowait(self) -> Any:
        """As `queue.SimpleQueue.get_nowait`."""
        return self.get(block=False)

    def empty(self) -> bool:
        """As `queue.SimpleQueue.empty`."""
        active.before(self, "empty")
        return not self._items

    def qsize(self) -> int:
        """As `queue.SimpleQueue.qsize`."""
        active.before(self, "qsize")
        return len(self._items)
