"""Deadlocks, lost wake-ups and waits of every kind: found when they are there, and never when they are not."""

# ruff: noqa: E501 - programs under test, one to an entry

from __future__ import annotations

from typing import Any

import pytest

HEAD = """
import collections, queue, threading, time, _thread
from threading import Thread, Lock, RLock, Condition, Semaphore, Event, Barrier

def together(*works):
    threads = [Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""

BUFFER = """
class Buffer:
    def __init__(self, capacity=1):
        self.items = collections.deque()
        self.capacity = capacity
        self.changed = Condition()
    def put(self, item):
        with self.changed:
            {wait_full}
            self.items.append(item)
            self.changed.{tell}()
    def get(self):
        with self.changed:
            {wait_empty}
            item = self.items.popleft()
            self.changed.{tell}()
            return item

def main():
    buffer, got = Buffer(), []
    together(lambda: buffer.put(1), lambda: buffer.put(2), lambda: got.append(buffer.get()),
             lambda: got.append(buffer.get()))
    return sorted(got)
"""
RIGHT_BUFFER = {
    "wait_full": "while len(self.items) >= self.capacity: self.changed.wait()",
    "wait_empty": "while not self.items: self.changed.wait()",
    "tell": "notify_all",
}

WRONG: dict[str, tuple[str, object]] = {
    "locks in opposite orders": ("""
def main():
    a, b = Lock(), Lock()
    def one():
        with a:
            with b: pass
    def other():
        with b:
            with a: pass
    together(one, other)
""", None),
    "locks in opposite orders, three of them": ("""
def main():
    locks = [Lock() for _ in range(3)]
    def eat(k):
        with locks[k], locks[(k + 1) % 3]: pass
    together(*[lambda k=k: eat(k) for k in range(3)])
""", None),
    "a lock taken twice": ("""
def main():
    lock = Lock()
    with lock:
        with lock: pass
""", None),
    "a lock not given back on an exception": ("""
def main():
    lock = Lock()
    def bad():
        lock.acquire()
        try:
            {}["a"]
        except KeyError:
            return
        lock.release()
    together(bad, bad)
""", None),
    "acquired by a raw lock": ("""
def main():
    a, b = _thread.allocate_lock(), _thread.allocate_lock()
    def one():
        with a, b: pass
    def other():
        with b, a: pass
    together(one, other)
""", None),
    "if for while": (BUFFER.format(**RIGHT_BUFFER | {"wait_empty": "if not self.items: self.changed.wait()"}), [1, 2]),
    "if for while, at the other end": (
        BUFFER.format(**RIGHT_BUFFER | {"wait_full": "if len(self.items) >= self.capacity: self.changed.wait()"})
        .replace("self.items.append(item)", "self.items.append(item); assert len(self.items) <= self.capacity")
        .replace("together(", "together(lambda: buffer.put(3), lambda: got.append(buffer.get()), "), [1, 2, 3]),
    "notify that wakes the wrong side": (BUFFER.format(**RIGHT_BUFFER | {"tell": "notify"}).replace(
        "together(lambda: buffer.put(1), lambda: buffer.put(2), lambda: got.append(buffer.get()),\n             lambda: got.append(buffer.get()))",
        "together(*[lambda k=k: buffer.put(k) for k in (1, 2, 3)], *[lambda: got.append(buffer.get())] * 3)"), [1, 2, 3]),
    "no notify at all": (BUFFER.format(**RIGHT_BUFFER | {"tell": "acquire() and self.changed.release"}), [1, 2]),
    "a wake-up that comes before the wait": ("""
def main():
    ready, changed = [], Condition()
    def wait():
        if not ready:
            with changed: changed.wait()
    def tell():
        ready.append(1)
        with changed: changed.notify()
    together(wait, tell)
""", None),
    "an event cleared after it was set": ("""
def main():
    go = Event()
    def wait(): go.wait()
    def pulse():
        go.set()
        go.clear()
    together(wait, pulse)
""", None),
    "permit lost when the task raises": ("""
class Limiter:
    def __init__(self): self.permits = Semaphore(1)
    def run(self, task):
        self.permits.acquire()
        result = task()
        self.permits.release()
        return result
def main():
    limiter = Limiter()
    def bad():
        try:
            limiter.run(lambda: 1 // 0)
        except ZeroDivisionError:
            pass
    together(bad, lambda: limiter.run(int))
""", None),
    "a join of one another": ("""
def main():
    threads = []
    threads.append(Thread(target=lambda: threads[1].join()))
    threads.append(Thread(target=lambda: threads[0].join()))
    for t in threads: t.start()
    for t in threads: t.join()
""", None),
    "a queue that nobody fills": ("""
def main():
    q = queue.Queue()
    together(q.get)
""", None),
    "task_done forgotten": ("""
def main():
    q = queue.Queue()
    q.put(1)
    together(q.get)
    q.join()
""", None),
    "a barrier for one too many": ("""
def main():
    meet = Barrier(3)
    together(meet.wait, meet.wait)
""", None),
    "a flag that nobody sets": ("""
done = False
def main():
    global done
    def wait():
        while not done: pass
    together(wait)
    done = True
""", None),
    "a loop for ever": ("""
def main():
    together(lambda: [None for _ in iter(int, 1)] if False else loop())
def loop():
    while True: pass
""", None),
    "two that give way to each other for ever": ("""
def main():
    a, b = Lock(), Lock()
    def polite(mine, other):
        with mine:
            while not other.acquire(blocking=False): pass
            other.release()
    together(lambda: polite(a, b), lambda: polite(b, a))
""", None),
    "check, then act": ("""
class Account:
    def __init__(self): self.balance = 100
    def withdraw(self):
        if self.balance >= 100:
            self.balance -= 100
def main():
    account, lock = Account(), Lock()
    together(account.withdraw, account.withdraw)
    return account.balance
""", 0),
    "check outside, act inside": ("""
class Account:
    def __init__(self):
        self.balance = 100
        self.lock = Lock()
    def withdraw(self):
        if self.balance >= 100:
            with self.lock:
                self.balance -= 100
def main():
    account = Account()
    together(account.withdraw, account.withdraw)
    return account.balance
""", 0),
    "seen half changed": ("""
class Pair:
    def __init__(self): self.a = self.b = 0
    def move(self):
        self.a += 1
        self.b += 1
def main():
    pair, seen = Pair(), []
    together(pair.move, lambda: seen.append(pair.a == pair.b))
    return seen[0]
""", True),
    "dictionary changed while it is gone through": ("""
def main():
    d = {1: 1, 2: 2}
    def go():
        for key in d:
            d[key]
    together(go, lambda: d.update({3: 3}))
    return len(d)
""", 3),
    "the loop variable seen late": ("""
def main():
    got, threads = [], []
    for k in range(2):
        thread = Thread(target=lambda: got.append(k))
        thread.start()
        threads.append(thread)
    for thread in threads: thread.join()
    return sorted(got)
""", [0, 1]),
    "a thread that is not waited for": ("""
def main():
    got = []
    Thread(target=lambda: got.append(1)).start()
    return got
""", [1]),
    "a result taken by a poll": ("""
def main():
    got = []
    thread = Thread(target=lambda: got.append(1))
    thread.start()
    thread.join(0.1)
    return thread.is_alive() or got
""".replace("got.append(1)", "time.sleep(1) or got.append(1)"), [1]),
    "an executor's tasks without a lock": ("""
from concurrent.futures import ThreadPoolExecutor
class Counter:
    n = 0
    def add(self): self.n += 1
def main():
    counter = Counter()
    with ThreadPoolExecutor(2) as pool:
        for _ in range(2): pool.submit(counter.add)
    return counter.n
""", 2),
    "a timer that is not cancelled in time": ("""
def main():
    got = []
    timer = threading.Timer(1, got.append, [1])
    timer.start()
    time.sleep(2)
    timer.cancel()
    timer.join()
    return got
""", []),
    "check then act on a simple queue": ("""
def main():
    q = queue.SimpleQueue()
    q.put(1)
    def take():
        if not q.empty(): q.get()
    together(take, take)
""", None),
    "a semaphore asked twice": ("""
def main():
    s = Semaphore(2)
    def twice():
        with s, s: pass
    together(twice, twice)
""", None),
    "an exception in a thread": ("""
def main():
    together(lambda: 1 // 0)
""", None),
}  # fmt: skip

RIGHT: dict[str, tuple[str, object]] = {
    "locks in one order": ("""
def main():
    a, b = Lock(), Lock()
    def work():
        with a, b: pass
    together(work, work)
""", None),
    "locks in the order of id": ("""
def main():
    a, b = Lock(), Lock()
    def work(*locks):
        first, second = sorted(locks, key=id)
        with first, second: pass
    together(lambda: work(a, b), lambda: work(b, a))
""", None),
    "buffer": (BUFFER.format(**RIGHT_BUFFER), [1, 2]),
    "buffer with wait_for": (BUFFER.format(**RIGHT_BUFFER | {
        "wait_full": "self.changed.wait_for(lambda: len(self.items) < self.capacity)",
        "wait_empty": "self.changed.wait_for(lambda: self.items)"}), [1, 2]),
    "buffer with a timeout as a poll": (BUFFER.format(**RIGHT_BUFFER | {
        "wait_empty": "while not self.items: self.changed.wait(0.01)"}), [1, 2]),
    "two conditions on one lock": ("""
class Buffer:
    def __init__(self, capacity):
        self.items, self.capacity = [], capacity
        self.lock = Lock()
        self.filled, self.emptied = Condition(self.lock), Condition(self.lock)
    def put(self, item):
        with self.lock:
            while len(self.items) == self.capacity: self.emptied.wait()
            self.items.append(item)
            self.filled.notify()
    def get(self):
        with self.filled:
            while not self.items: self.filled.wait()
            item = self.items.pop(0)
            self.emptied.notify()
            return item
def main():
    buffer, got = Buffer(1), []
    together(lambda: [buffer.put(k) for k in range(2)], lambda: [got.append(buffer.get()) for _ in range(2)])
    return got
""", [0, 1]),
    "two semaphores": ("""
class Buffer:
    def __init__(self, capacity):
        self.items, self.lock = collections.deque(), Lock()
        self.free, self.used = Semaphore(capacity), Semaphore(0)
    def put(self, item):
        self.free.acquire()
        with self.lock: self.items.append(item)
        self.used.release()
    def get(self):
        self.used.acquire()
        with self.lock: item = self.items.popleft()
        self.free.release()
        return item
def main():
    buffer, got = Buffer(1), []
    together(lambda: [buffer.put(k) for k in range(2)], lambda: [got.append(buffer.get()) for _ in range(2)])
    return got
""", [0, 1]),
    "spinning on a flag": ("""
done = False
def main():
    def wait():
        while not done: pass
    def tell():
        global done
        done = True
    together(wait, tell)
    return done
""", True),
    "spinning on a flag that is set after a sleep": ("""
class Flag: up = False
def main():
    flag = Flag()
    def wait():
        while not flag.up: pass
    def tell():
        time.sleep(10)
        flag.up = True
    together(wait, wait, tell)
    return flag.up
""", True),
    "spinning with a lock": ("""
def main():
    lock, flag = Lock(), []
    def wait():
        while True:
            with lock:
                if flag: return
    def tell():
        time.sleep(1)
        with lock: flag.append(1)
    together(wait, wait, tell)
""", None),
    "spinning on the clock": ("""
def main():
    end = time.monotonic() + 5
    while time.monotonic() < end: pass
    return time.monotonic() >= end
""", True),
    "try-lock with back-off": ("""
def main():
    a, b, n = Lock(), Lock(), []
    def work(first, second):
        while True:
            with first:
                if second.acquire(blocking=False):
                    try:
                        n.append(1)
                        return
                    finally:
                        second.release()
            time.sleep(0.001)
    together(lambda: work(a, b), lambda: work(b, a))
    return len(n)
""", 2),
    "try-lock with a random back-off": ("""
import random
def main():
    a, b, n = Lock(), Lock(), []
    def work(first, second):
        while True:
            with first:
                if second.acquire(timeout=0.01):
                    with_second(n, second)
                    return
            time.sleep(random.random())
    together(lambda: work(a, b), lambda: work(b, a))
    return len(n)
def with_second(n, second):
    n.append(1)
    second.release()
""", 2),
    "try-lock without any pause": ("""
def main():
    lock, n = Lock(), [0]
    def work():
        while not lock.acquire(False): pass
        n[0] += 1
        lock.release()
    together(work, work)
    return n[0]
""", 2),
    "giving way with sleep(0)": ("""
def main():
    turn = [0]
    def work(me):
        while turn[0] != me: time.sleep(0)
        turn[0] = me + 1
    together(*[lambda k=k: work(k) for k in (2, 1, 0)])
    return turn[0]
""", 3),
    "a deadline far away": ("""
def main():
    lock = Lock()
    lock.acquire()
    threading.Timer(3600, lock.release).start()
    return lock.acquire(timeout=7200)
""", True),
    "a timeout that comes": ("""
def main():
    began = time.monotonic()
    with Lock() as _:
        got = Event().wait(5)
    return [got, time.monotonic() - began]
""", [False, 5.0]),
    "polling for a result": ("""
def main():
    thread = Thread(target=lambda: time.sleep(100))
    thread.start()
    while thread.is_alive(): time.sleep(0.01)
    thread.join()
""", None),
    "a daemon that never ends": ("""
def main():
    q = queue.Queue()
    Thread(target=lambda: [q.get() for _ in iter(int, 1)], daemon=True).start()
    q.put(1)
    return 1
""", 1),
    "a daemon that spins": ("""
def main():
    def forever():
        while True: pass
    Thread(target=forever, daemon=True).start()
    return 1
""", 1),
    "reentrant": ("""
class Counter:
    def __init__(self):
        self.lock, self.n = RLock(), 0
    def add(self):
        with self.lock:
            self.twice()
    def twice(self):
        with self.lock:
            self.n += 1
def main():
    counter = Counter()
    together(counter.add, counter.add)
    return counter.n
""", 2),
    "barrier": ("""
def main():
    meet, seen = Barrier(2), []
    def work():
        seen.append(1)
        meet.wait()
        assert len(seen) == 2
    together(work, work)
    return meet.broken
""", False),
    "event": ("""
def main():
    go, n = Event(), []
    together(lambda: go.wait() and n.append(1), go.set)
    return n
""", [1]),
    "queue with sentinel": ("""
def main():
    q, got = queue.Queue(1), []
    def take():
        for item in iter(q.get, None): got.append(item)
    def give():
        for k in range(2): q.put(k)
        q.put(None)
    together(take, give)
    return got
""", [0, 1]),
    "queue with task_done": ("""
def main():
    q, got = queue.Queue(), []
    def serve():
        while True:
            got.append(q.get())
            q.task_done()
    Thread(target=serve, daemon=True).start()
    q.put(1)
    q.put(2)
    q.join()
    return got
""", [1, 2]),
    "a stack and a heap": ("""
def main():
    stack, heap = queue.LifoQueue(), queue.PriorityQueue()
    together(lambda: stack.put(1), lambda: heap.put(2))
    return [stack.get(), heap.get(), stack.empty(), heap.qsize()]
""", [1, 2, True, 0]),
    "executor": ("""
from concurrent.futures import ThreadPoolExecutor
def main():
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(abs, [-1, -2, -3]))
""", [1, 2, 3]),
    "executor that is not shut down": ("""
import concurrent.futures
def main():
    pool = concurrent.futures.ThreadPoolExecutor(1)
    return pool.submit(lambda: 1).result()
""", 1),
    "futures as they are completed": ("""
from concurrent import futures
def main():
    with futures.ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(abs, -k) for k in range(3)]
        return sorted(job.result() for job in futures.as_completed(jobs))
""", [0, 1, 2]),
    "timer": ("""
def main():
    got = []
    timer = threading.Timer(1, got.append, [1])
    timer.start()
    timer.join()
    return got
""", [1]),
    "a thread class": ("""
class Work(Thread):
    def __init__(self, n):
        super().__init__(name="worker", daemon=False)
        self.n = n
    def run(self): self.result = self.n * 2
def main():
    works = [Work(k) for k in range(2)]
    for w in works: w.start()
    for w in works: w.join()
    return [w.result for w in works] + [w.is_alive() for w in works] + [works[0].name]
""", [0, 2, False, False, "worker"]),
    "thread-local data": ("""
mine = threading.local()
def main():
    mine.n, seen = 0, []
    def work():
        seen.append(hasattr(mine, "n"))
        mine.n = 1
    together(work, work)
    return [mine.n, *seen]
""", [0, False, False]),
    "a dictionary by thread": ("""
def main():
    found = {}
    def work(): found[threading.get_ident()] = threading.current_thread()
    together(work, work)
    return [len(found), threading.current_thread() is threading.main_thread(), threading.active_count()]
""", [2, True, 1]),
    "one lock-free read": ("""
class Counter:
    def __init__(self): self.lock, self.n = Lock(), 0
    def add(self):
        with self.lock: self.n = self.n + 1
    @property
    def value(self): return self.n
def main():
    counter, seen = Counter(), []
    together(counter.add, counter.add, lambda: seen.append(counter.value))
    return seen[0] in (0, 1, 2)
""", True),
    "atomic methods of containers": ("""
def main():
    got = []
    together(lambda: got.append(1), lambda: got.append(2))
    return sorted(got)
""", [1, 2]),
    "itertools.count": ("""
import itertools
def main():
    ids, got = itertools.count(), []
    together(lambda: got.append(next(ids)), lambda: got.append(next(ids)))
    return sorted(got)
""", [0, 1]),
    "a ticket for each": ("""
class Ticket:
    def __init__(self):
        self.lock, self.next, self.now = Lock(), 0, 0
        self.moved = Condition(self.lock)
    def __enter__(self):
        with self.lock:
            mine, self.next = self.next, self.next + 1
            self.moved.wait_for(lambda: self.now == mine)
    def __exit__(self, *error):
        with self.lock:
            self.now += 1
            self.moved.notify_all()
def main():
    ticket, n = Ticket(), [0]
    def work():
        with ticket: n[0] += 1
    together(work, work)
    return n[0]
""", 2),
    "a queue as a lock": ("""
def main():
    token, n = queue.Queue(), [0]
    token.put("token")
    def work():
        t = token.get()
        n[0] += 1
        token.put(t)
    together(work, work)
    return n[0]
""", 2),
    "Peterson's algorithm": ("""
class Peterson:
    def __init__(self): self.wants, self.turn, self.n = [False, False], 0, 0
    def work(self, me):
        self.wants[me] = True
        self.turn = 1 - me
        while self.wants[1 - me] and self.turn == 1 - me: pass
        self.n += 1
        self.wants[me] = False
def main():
    p = Peterson()
    together(lambda: p.work(0), lambda: p.work(1))
    return p.n
""", 2),
    "a lock made late, under a lock": ("""
class Lazy:
    guard = Lock()
    lock = None
    n = 0
    def add(self):
        with self.guard:
            if self.lock is None: self.lock = Lock()
        with self.lock: self.n += 1
def main():
    lazy = Lazy()
    together(lazy.add, lazy.add)
    return lazy.n
""", 2),
    "a lock in a dictionary, by setdefault": ("""
locks = {}
n = [0]
def main():
    def add():
        with locks.setdefault("a", Lock()): n[0] += 1
    together(add, add)
    return n[0]
""", 2),
    "exit stack": ("""
import contextlib
def main():
    a, b, n = Lock(), Lock(), [0]
    def work():
        with contextlib.ExitStack() as stack:
            for lock in (a, b): stack.enter_context(lock)
            n[0] += 1
    together(work, work)
    return n[0]
""", 2),
    "a lock given back by another thread": ("""
def main():
    lock = Lock()
    lock.acquire()
    together(lock.release)
    return lock.acquire(timeout=1)
""", True),
    "raw threads": ("""
def main():
    done = _thread.allocate_lock()
    done.acquire()
    _thread.start_new_thread(done.release, ())
    done.acquire()
    return 1
""", 1),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_it_is_found(look: Any, name: str) -> None:
    text, expected = WRONG[name]
    found = look(HEAD + text, expected)
    assert found.verdict == "failed", found
    assert found.replayed


@pytest.mark.parametrize("name", RIGHT)
def test_it_is_right(look: Any, name: str) -> None:
    text, expected = RIGHT[name]
    found = look(HEAD + text, expected, bounded=120, walks=30, pct=20)
    assert found.verdict == "passed", (found.observation, found.reason, found)
