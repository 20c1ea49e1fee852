"""Waiting in C: as a pause it is virtual, among threads it is followed, and for anything else it cannot be judged."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = """
import asyncio, fcntl, multiprocessing.connection, os, queue, select, selectors, signal, socket, subprocess, tempfile
import threading, time
from contextlib import suppress
from threading import Event, Lock, Thread
"""

PAUSES = {
    "select": "select.select([], [], [], s)",
    "poll": "select.poll().poll(s * 1000)",
    "epoll": "select.epoll().poll(s)",
    "selector": "selectors.DefaultSelector().select(s)",
    "select selector": "selectors.SelectSelector().select(timeout=s)",
    "sigtimedwait": "signal.sigtimedwait([signal.SIGUSR1], s)",
    "connection.wait": "multiprocessing.connection.wait([], s)",
    "asyncio": "asyncio.run(asyncio.sleep(s))",
    "a socket's timeout": "a, b = socket.socketpair(); a.settimeout(s)\n    with suppress(OSError): a.recv(1)",
    "an event": "Event().wait(s)",
    "a queue": "try: queue.Queue().get(timeout=s)\n    except queue.Empty: pass",
}


@pytest.mark.parametrize("name", PAUSES)
def test_a_pause_is_virtual_however_it_is_made(look: Any, name: str) -> None:
    found = look(HEAD + f"""
def pause(s):
    {PAUSES[name]}
def main():
    seen = []
    def tick():
        for k in range(3):
            pause(60)
            seen.append(round(time.monotonic()))
    thread = Thread(target=tick)
    thread.start()
    time.sleep(90)
    seen.append("main")
    thread.join()
    return seen
""", [60, "main", 120, 180], bounded=8, walks=2, pct=2)  # fmt: skip
    assert found.verdict == "passed", (found.observation, found.reason)


RIGHT = {
    "a pipe as a semaphore": (
        """
class Limiter:
    def __init__(self):
        self.out, self.into = os.pipe()
        os.write(self.into, b"x")
    def __enter__(self): self.token = os.read(self.out, 1)
    def __exit__(self, *_): os.write(self.into, b"x")
n = 0
def main():
    limiter = Limiter()
    def work():
        global n
        with limiter: n += 1
    together(work, work)
    return n
""",
        2,
    ),
    "a socket as a queue": (
        """
def main():
    a, b = socket.socketpair()
    got = []
    together(lambda: got.append(a.recv(1)), lambda: b.send(b"x"))
    return got == [b"x"]
""",
        True,
    ),
    "select on a pipe": (
        """
def main():
    out, into = os.pipe()
    def wait():
        while not select.select([out], [], [], 5)[0]: pass
        return os.read(out, 1)
    together(wait, lambda: (time.sleep(60), os.write(into, b"x")))
    return 1
""",
        1,
    ),
    "an event loop in a thread": (
        """
def main():
    got = []
    async def talk(k):
        await asyncio.sleep(k)
        got.append(k)
    async def both(): await asyncio.gather(talk(2), talk(1))
    together(lambda: asyncio.run(both()), lambda: got.append(0))
    return sorted(got)
""",
        [0, 1, 2],
    ),
    "an event loop told by a thread": (
        """
def main():
    got = []
    async def wait():
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        thread = Thread(target=lambda: (time.sleep(10), loop.call_soon_threadsafe(done.set)))
        thread.start()
        await done.wait()
        thread.join()
        got.append(round(time.monotonic()))
    together(lambda: asyncio.run(wait()))
    return got
""",
        [10],
    ),
    "blocking work of an event loop": (
        """
def main():
    async def work():
        return await asyncio.gather(asyncio.to_thread(abs, -1), asyncio.to_thread(abs, -2))
    return asyncio.run(work())
""",
        [1, 2],
    ),
    "an async lock": (
        """
n = 0
def main():
    async def add(lock):
        global n
        async with lock:
            seen = n
            await asyncio.sleep(1)
            n = seen + 1
    async def both():
        lock = asyncio.Lock()
        await asyncio.gather(add(lock), add(lock))
    asyncio.run(both())
    return n
""",
        2,
    ),
}
PROCESS_LOCKS = {
    "Lock": "with self.lock: self.n += 1",
    "RLock": "with self.lock, self.lock: self.n += 1",
    "Semaphore": "with self.lock: self.n += 1",
    "BoundedSemaphore": "self.lock.acquire(); self.n += 1; self.lock.release()",
    "Condition": "with self.lock: self.n += 1; self.lock.notify_all()",
    "Event": "self.lock.set(); self.lock.wait(); self.guard.acquire(); self.n += 1; self.guard.release()",
}


@pytest.mark.parametrize("kind", PROCESS_LOCKS)
def test_locks_of_processes_between_threads(look: Any, kind: str) -> None:
    text = HEAD + f"""
import multiprocessing
class Counter:
    def __init__(self): self.n, self.lock, self.guard = 0, multiprocessing.{kind}(), multiprocessing.Lock()
    def add(self):
        {PROCESS_LOCKS[kind]}
def main():
    counter = Counter()
    together(counter.add, counter.add)
    return counter.n
""" + TOGETHER  # fmt: skip
    found = look(text, 2, bounded=100, walks=10, pct=10)
    assert found.verdict == "passed", (found.observation, found.reason)
    assert look(text, 3).verdict == "failed"


def test_a_deadlock_of_locks_of_processes_is_explained(look: Any) -> None:
    found = look(HEAD + TOGETHER + """
from multiprocessing import Lock as L
class Pair:
    def __init__(self): self.a, self.b = L(), L()
    def one(self):
        with self.a, self.b: pass
    def other(self):
        with self.b, self.a: pass
def main():
    pair = Pair()
    together(pair.one, pair.other)
""", None)  # fmt: skip
    assert found.verdict == "failed"
    assert found.conclusion == (
        "Thread 1 holds self.a and waits for self.b (line 16), held by Thread 2; "
        "Thread 2 holds self.b and waits for self.a (line 18), held by Thread 1: neither can go on"
    )


TOGETHER = """
def together(*works):
    threads = [Thread(target=work) for work in works]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
"""


@pytest.mark.parametrize("name", RIGHT)
def test_what_threads_tell_each_other_through_the_system_is_followed(look: Any, name: str) -> None:
    text, expected = RIGHT[name]
    found = look(HEAD + TOGETHER + text, expected, bounded=20, walks=5, pct=5)
    assert found.verdict == "passed", (found.observation, found.reason)


UNJUDGED = {
    "an empty pipe": "os.read(os.pipe()[0], 1)",
    "a silent socket": "a, b = socket.socketpair(); a.recv(1)",
    "nobody calls": "s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen(); s.accept()",
    "input": "input('number? ')",
    "a process": "subprocess.run(['sleep', '0.4'])",
    "a process that says nothing": "subprocess.run(['sleep', '0.4'], stdout=subprocess.PIPE)",
    "a signal": "signal.sigwait([signal.SIGUSR1])",
    "any signal": "signal.pause()",
    "a file lock": "one, other = open(__file__), open(__file__); fcntl.flock(one, 2); fcntl.flock(other, 2)",
    "select": "select.select([os.pipe()[0]], [], [])",
    "an event loop that nobody ends": "asyncio.run(asyncio.Event().wait())",
}


@pytest.mark.parametrize("name", UNJUDGED)
def test_waiting_for_the_world_outside_cannot_be_judged(look: Any, name: str) -> None:
    found = look(HEAD + f"""
__file__ = os.devnull
def main():
    def wait():
        {UNJUDGED[name]}
    thread = Thread(target=wait)
    thread.start()
    thread.join()
    return "rejected"
""", 1, stuck=0.5)  # fmt: skip
    assert found.verdict == "unjudged", found
    assert found.reason
