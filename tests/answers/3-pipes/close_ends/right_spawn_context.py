# right: everything from an explicit spawn context, type hints and logging
from __future__ import annotations

import logging
import multiprocessing
import queue
from collections.abc import Iterable
from multiprocessing.connection import Connection
from typing import Any

logging.basicConfig(level=logging.DEBUG)
log = logging.getLogger("close_ends")
context = multiprocessing.get_context("spawn")


def consumer(pipe: tuple[Connection, Connection], out: Any) -> None:
    receiving, sending = pipe
    log.debug("consumer closes %r", sending)
    sending.close()
    try:
        while True:
            out.put(receiving.recv())
    except EOFError:
        log.debug("consumer: end of the pipe")
    finally:
        receiving.close()


def producer(items: Iterable[Any], pipe: tuple[Connection, Connection]) -> None:
    receiving, sending = pipe
    receiving.close()
    try:
        for number, item in enumerate(items):
            log.debug("producer sends item %d", number)
            sending.send(item)
    finally:
        sending.close()


def run(items: Iterable[Any]) -> list[Any]:
    pipe = context.Pipe()
    out = context.Queue()
    process = context.Process(target=consumer, args=(pipe, out))
    process.start()
    producer(items, pipe)
    results: list[Any] = []
    ended = False
    while not ended:
        # An ended process has flushed its queue: one more look until it is empty.
        ended = process.exitcode is not None
        try:
            while True:
                results.append(out.get(timeout=0.05))
        except queue.Empty:
            pass
    process.join()
    return results
