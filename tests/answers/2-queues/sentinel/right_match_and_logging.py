# right: match statement for the sentinel, type hints, a logger and many printed lines
from __future__ import annotations

import logging
import multiprocessing as mp
import os
import sys
from collections.abc import Iterable
from typing import Any, Protocol

logger = logging.getLogger(__name__)
logger.addHandler(logging.StreamHandler(sys.stderr))
logger.setLevel(logging.INFO)


class SupportsPut(Protocol):
    def put(self, item: Any, /) -> None: ...


class SupportsGet(Protocol):
    def get(self) -> Any: ...


def producer(items: Iterable[Any], q: SupportsPut) -> None:
    count = 0
    for count, item in enumerate(items, start=1):
        print("producer", os.getpid(), "puts item", count, flush=True)
        q.put(item)
    logger.info("producer: %d items, now the sentinel", count)
    q.put(None)


def consumer(q: SupportsGet, out: SupportsPut, verbose: bool = True) -> None:
    while True:
        match q.get():
            case None:
                logger.info("consumer: sentinel")
                return
            case item:
                if verbose:
                    print("consumer", os.getpid(), "took a", type(item).__name__, flush=True)
                out.put(item)


class Numbered:
    """Numbers the items, so that the caller can tell that none is missing."""

    def __init__(self, queue: mp.Queue[Any]) -> None:
        self.queue = queue
        self.number = 0

    def put(self, item: Any, /) -> None:
        self.queue.put((self.number, item))
        self.number += 1


def child(q: mp.Queue[Any], results: mp.Queue[Any]) -> None:
    out = Numbered(results)
    consumer(q, out)
    results.put((-1, out.number))


def run(items: Iterable[Any]) -> list[Any]:
    q: mp.Queue[Any] = mp.Queue()
    results: mp.Queue[Any] = mp.Queue()
    process = mp.Process(target=child, kwargs={"q": q, "results": results})
    process.start()
    producer(items, q)
    collected: list[Any] = []
    while True:
        number, value = results.get()
        if number == -1:
            assert value == len(collected)
            break
        assert number == len(collected)
        collected.append(value)
    process.join()
    return collected
