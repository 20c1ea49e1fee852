"""Programs that wait by looking again and again: each must come to its end, in every schedule, once it can."""

# ruff: noqa: E501 - programs under test, one to an entry

from __future__ import annotations

from typing import Any

import pytest

HEAD = """
import collections, contextlib, itertools, queue, random, threading, time, _thread
from threading import Thread, Lock, RLock, Condition, Semaphore, Event, Barrier

def together(*works):
    threads = [Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""

# One or more threads look for an item that another thread brings, which may take its time.
LOOKING = """
class Box:
    def __init__(self):
        self.items, self.polls, self.lock, self.table = collections.deque(), 0, Lock(), {}
        self.listed, self.queue, self.simple, self.set = [], queue.Queue(), queue.SimpleQueue(), set()
        self.sem, self.event, self.cond = Semaphore(0), Event(), Condition()
        self.times = itertools.count()
    def take(self):
        WAIT
    def give(self):
        PAUSE
        for work in (lambda: self.items.append(1), lambda: self.listed.append(1), lambda: self.queue.put(1),
                     lambda: self.simple.put(1), lambda: self.set.add(object()), self.sem.release, self.event.set,
                     lambda: self.table.update({next(self.times): 1})):
            work()
def main():
    box = Box()
    together(*[box.take] * TAKERS, *[box.give] * TAKERS)
    return 1
"""
WAITS = {
    "deque": "self.items.popleft()",
    "list": "self.listed.pop()",
    "list, by index": "del self.listed[0]",
    "dictionary": "self.table.popitem()",
    "set": "self.set.pop()",
    "queue": "self.queue.get_nowait()",
    "simple queue": "self.simple.get_nowait()",
    "queue with a timeout": "self.queue.get(timeout=0.01)",
    "counted": "self.polls += 1; self.items.popleft()",
    "counted under a lock": "with self.lock: self.polls += 1; self.items.popleft()",
}
PAUSES = {
    "a nap, a minute": ("time.sleep(0.01)", "time.sleep(60)"),
    "sleep(0), at once": ("time.sleep(0)", "pass"),
    "sleep(0), a minute": ("time.sleep(0)", "time.sleep(60)"),
    "none, at once": ("pass", "pass"),
    "none, a day": ("pass", "time.sleep(86_400)"),
    "a short nap, a day": ("time.sleep(1e-6)", "time.sleep(86_400)"),
}


def looking(wait: str, pause: str, late: str, takers: int) -> str:
    """The program."""
    body = f"""while True:
            try:
                {wait}
                return
            except (IndexError, KeyError, queue.Empty, StopIteration):
                {pause}"""
    return LOOKING.replace("WAIT", body).replace("PAUSE", late).replace("TAKERS", str(takers))


@pytest.mark.parametrize("pace", ["exact", "any"])
@pytest.mark.parametrize("pause", PAUSES)
@pytest.mark.parametrize("wait", WAITS)
def test_a_look_again_and_again_ends(look: Any, wait: str, pause: str, pace: str) -> None:
    text = HEAD + looking(WAITS[wait], *PAUSES[pause], 2)
    found = look(text, 1, bounded=6, walks=2, pct=6, any_pace=pace == "any", total=30_000)
    assert found.verdict == "passed", (found.observation, found.reason, found.bound)


BY_THE_CLOCK = {
    "waiting in short naps, counted", "waiting in short naps, by the clock", "giving way is no reason for a timeout",
}  # fmt: skip
RIGHT: dict[str, tuple[str, object]] = {
    "try-lock with back-off, counting": ("""
tries = 0
def main():
    a, b, n = Lock(), Lock(), []
    def work(first, second):
        global tries
        while True:
            with first:
                if second.acquire(blocking=False):
                    n.append(1)
                    second.release()
                    return
            tries += 1
            time.sleep(random.uniform(0, 0.001))
    together(lambda: work(a, b), lambda: work(b, a), lambda: work(a, b))
    return len(n)
""", 3),
    "try-lock with a timeout, again and again": ("""
def main():
    a, b, n = Lock(), Lock(), []
    def work(first, second):
        while True:
            if first.acquire(timeout=0.05):
                try:
                    if second.acquire(timeout=0.05):
                        try:
                            n.append(1)
                            return
                        finally: second.release()
                finally: first.release()
    together(lambda: work(a, b), lambda: work(b, a))
    return len(n)
""", 2),
    "turns, by spinning alone": ("""
class Turn: now = 0; looks = 0
def main():
    turn, seen = Turn(), []
    def work(me):
        for k in range(3):
            while turn.now % 3 != me: turn.looks += 1
            seen.append(me)
            turn.now += 1
    together(lambda: work(2), lambda: work(1), lambda: work(0))
    return seen
""", [0, 1, 2] * 3),
    "waiting for a thread's end": ("""
def main():
    threads = [Thread(target=time.sleep, args=(1000 * k,)) for k in range(3)]
    for t in threads: t.start()
    while any(t.is_alive() for t in threads): time.sleep(0.05)
    while threading.active_count() > 1: pass
    return 1
""", 1),
    "a join again and again": ("""
def main():
    t = Thread(target=time.sleep, args=(1000,))
    t.start()
    while t.is_alive(): t.join(0.1)
    return 1
""", 1),
    "waiting in short naps, counted": ("""
def main():
    seen = []
    def tick():
        for k in range(3):
            for _ in range(1000):
                time.sleep(0.1)
            seen.append(round(time.monotonic()))
    t = Thread(target=tick)
    t.start()
    time.sleep(250)
    seen.append("main")
    t.join()
    return seen
""", [100, 200, "main", 300]),
    "waiting in short naps, by the clock": ("""
def main():
    seen, stop = [], Event()
    def tick():
        while not stop.is_set():
            end = time.monotonic() + 100
            while time.monotonic() < end and not stop.is_set():
                time.sleep(0.1)
            seen.append(round(time.monotonic()))
    t = Thread(target=tick)
    t.start()
    time.sleep(250.05)
    stop.set()
    t.join()
    return seen
""", [100, 200, 250]),
    "giving way is no reason for a timeout": ("""
def main():
    q = queue.Queue()
    def work():
        for k in range(5):
            q.put(k)
            time.sleep(0)
    t = Thread(target=work)
    t.start()
    t.join(10_000)
    return [q.qsize(), time.monotonic() < 1]
""", [5, True]),
    "a spin that gives up and waits": ("""
def main():
    flag, ready = [], Event()
    def wait():
        for _ in range(2000):
            if flag: return
        ready.wait()
    def tell():
        time.sleep(1)
        flag.append(1)
        ready.set()
    together(wait, wait, tell)
    return 1
""", 1),
    "two that poll each other's work": ("""
def main():
    ping, pong, got = collections.deque(), collections.deque(), []
    def take(box):
        while True:
            with contextlib.suppress(IndexError):
                return box.popleft()
            time.sleep(0.01)
    def one():
        for k in range(3):
            ping.append(k)
            got.append(take(pong))
    def other():
        for k in range(3):
            pong.append(take(ping) + 10)
    together(one, other)
    return got
""", [10, 11, 12]),
    "a queue that is full for a while": ("""
def main():
    q, got = queue.Queue(1), []
    def give():
        for k in range(3):
            while True:
                try:
                    q.put_nowait(k)
                    break
                except queue.Full: pass
    def take():
        for k in range(3):
            while q.empty(): time.sleep(0.001)
            got.append(q.get_nowait())
    together(give, take)
    return got
""", [0, 1, 2]),
    "a wait with a timeout, as a poll": ("""
def main():
    done, changed = [], Condition()
    def wait():
        with changed:
            while not done: changed.wait(0.01)
    def tell():
        time.sleep(3600)
        with changed: done.append(1)
    together(wait, wait, tell)
    return 1
""", 1),
    "an event looked at in between": ("""
def main():
    done = Event()
    def wait():
        while not done.wait(0.01): pass
    def other():
        while not done.is_set(): pass
    together(wait, other, lambda: (time.sleep(60), done.set()))
    return 1
""", 1),
}  # fmt: skip


@pytest.mark.parametrize(
    "name, pace", [(name, pace) for name in RIGHT for pace in ("exact", "any")[: 1 + (name not in BY_THE_CLOCK)]]
)
def test_it_is_right(look: Any, name: str, pace: str) -> None:
    text, expected = RIGHT[name]
    found = look(HEAD + text, expected, bounded=20, walks=8, pct=12, any_pace=pace == "any", total=60_000)
    assert found.verdict == "passed", (found.observation, found.reason, found.bound)


WRONG: dict[str, str] = {
    "a flag that nobody sets": "while not flag: pass",
    "a flag that nobody sets, counting": "while not flag: self.n += 1",
    "a flag that nobody sets, with naps": "while not flag: time.sleep(0.01)",
    "a flag that nobody sets, with naps, counting": "while not flag: self.n += 1; time.sleep(0.01)",
    "an item that nobody brings": "while True:\n            with contextlib.suppress(IndexError): return self.d.popleft()",
    "a lock that nobody gives back": "while not self.taken.acquire(blocking=False): time.sleep(0.001)",
    "a timeout again and again": "while not self.taken.acquire(timeout=0.1): pass",
}


@pytest.mark.parametrize("pace", ["exact", "any"])
@pytest.mark.parametrize("name", WRONG)
def test_who_waits_in_a_loop_for_what_never_comes_is_found(look: Any, name: str, pace: str) -> None:
    text = f"""
flag = []
class Box:
    def __init__(self):
        self.n, self.d, self.taken = 0, collections.deque(), Lock()
        self.taken.acquire()
    def wait(self):
        {WRONG[name]}
def main():
    box = Box()
    together(box.wait, box.wait)
    flag.append(1)
"""
    found = look(HEAD + text, None, any_pace=pace == "any")
    assert found.verdict == "failed", (found.observation, found.reason)
    assert [entry["thread"] for entry in found.observation["livelock"]] == ["Main", "Thread 1", "Thread 2"]
