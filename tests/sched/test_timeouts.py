"""A timeout is no guarantee: what rests on one that is long enough is found, and what merely looks again is right."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = """
import collections, queue, threading, time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Condition, Event, Lock, Semaphore, Thread

def together(*works):
    threads = [Thread(target=work) for work in works]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
"""

COUNTER = """
class Counter:
    def __init__(self):
        self.n, self.lock, self.sem, self.turn, self.free = 0, Lock(), Semaphore(), Condition(), True
    def add(self):
        ADD
def main():
    counter = Counter()
    together(counter.add, counter.add)
    return counter.n
"""
ONCE = "self.n += 1"

WRONG = {
    "a lock, whatever came of it": COUNTER.replace(
        "ADD", f"self.lock.acquire(timeout=1); {ONCE}; self.lock.locked() and self.lock.release()"
    ),
    "a semaphore, whatever came of it": COUNTER.replace(
        "ADD", f"self.sem.acquire(timeout=10); {ONCE}; self.sem.release()"
    ),
    "a wait taken for success": COUNTER.replace(
        "ADD",
        f"""
        with self.turn:
            if not self.free: self.turn.wait(0.1)
            self.free = False
        {ONCE}
        with self.turn:
            self.free = True
            self.turn.notify()""",
    ),
    "a join with a timeout": """
def main():
    n = []
    threads = [Thread(target=lambda: n.append(1)) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join(timeout=5)
    return len(n)
""",
    "an event that was not waited for": """
def main():
    ready, got = Event(), []
    def tell():
        got.append(2)
        ready.set()
    Thread(target=tell).start()
    ready.wait(1)
    return sum(got)
""",
    "a queue that is given up": """
def main():
    q = queue.Queue()
    Thread(target=lambda: q.put(2)).start()
    return q.get(timeout=1)
""",
    "a barrier that breaks": """
def main():
    meet, n = Barrier(2, timeout=1), []
    def work():
        meet.wait()
        n.append(1)
    together(work, work)
    return len(n)
""",
    "a result that comes too late": """
def main():
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(abs, -2).result(timeout=3)
""",
}

RIGHT = {
    "a lock, again and again": COUNTER.replace(
        "ADD",
        f"""
        while not self.lock.acquire(timeout=0.1): pass
        {ONCE}
        self.lock.release()""",
    ),
    "a wait, again and again": COUNTER.replace(
        "ADD",
        f"""
        with self.turn:
            while not self.free: self.turn.wait(0.1)
            self.free = False
        {ONCE}
        with self.turn:
            self.free = True
            self.turn.notify()""",
    ),
    "a wait for something, again and again": COUNTER.replace(
        "ADD",
        f"""
        with self.turn:
            while not self.turn.wait_for(lambda: self.free, 0.1): pass
            self.free = False
        {ONCE}
        with self.turn:
            self.free = True
            self.turn.notify_all()""",
    ),
    "a semaphore, again and again": COUNTER.replace(
        "ADD",
        f"""
        while True:
            if self.sem.acquire(timeout=1):
                try: {ONCE}
                finally: self.sem.release()
                return""",
    ),
    "two locks with a way back": """
def main():
    a, b, n = Lock(), Lock(), []
    def work(first, second):
        while True:
            with first:
                if second.acquire(timeout=0.1):
                    n.append(1)
                    second.release()
                    return
    together(lambda: work(a, b), lambda: work(b, a))
    return len(n)
""",
    "a join, again and again": """
def main():
    n = []
    threads = [Thread(target=lambda: n.append(1)) for _ in range(2)]
    for thread in threads:
        thread.start()
        while thread.is_alive(): thread.join(0.1)
    return len(n)
""",
    "a queue, again and again": """
def main():
    q = queue.Queue()
    Thread(target=lambda: q.put(2)).start()
    while True:
        try: return q.get(timeout=1)
        except queue.Empty: pass
""",
    "no timeout at all": COUNTER.replace(
        "ADD",
        f"""
        with self.lock: {ONCE}""",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_rests_on_a_timeout_is_found(look: Any, name: str) -> None:
    found = look(HEAD + WRONG[name], 2, any_pace=True, early=1)
    assert found.verdict == "failed", found
    assert found.replayed
    assert "livelock" not in found.observation
    found = look(HEAD + WRONG[name], 2, any_pace=True, bounded=50, walks=10, pct=10)
    assert found.verdict == "passed", "this is what only an early timeout shows"


@pytest.mark.parametrize("early", [1, 2])
@pytest.mark.parametrize("name", RIGHT)
def test_what_looks_again_is_right(look: Any, name: str, early: int) -> None:
    found = look(HEAD + RIGHT[name], 2, any_pace=True, early=early, bounded=200, walks=60, pct=30, total=60_000)
    assert found.verdict == "passed", (found.observation, found.trace)
