"""The controlled primitives answer as the library's do, mistakes included."""

# ruff: noqa: E501 - programs under test, one to an entry

from __future__ import annotations

import threading
import time
from types import ModuleType
from typing import Any

import pytest

HEAD = """
import queue, threading, time, _thread
from concurrent.futures import ThreadPoolExecutor, wait, TimeoutError as Late
from threading import *
def tried(*works):
    found = []
    for work in works:
        try:
            found.append(work())
        except Exception as error:
            found.append(type(error).__name__)
    return found
"""

ALIKE = {
    "locks": """
def main():
    lock, r = Lock(), RLock()
    return tried(lock.acquire, lambda: lock.acquire(False), lambda: lock.acquire(timeout=0.001), lock.locked,
                 lock.release, lock.release, lock.locked, lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2),
                 lambda: lock.acquire(timeout="x"), lambda: lock.acquire(blocking=1, timeout=-1), lock.release, r.release,
                 r.acquire, lambda: r.acquire(blocking=False), r.release, r.release, r.release, r._is_owned)
""",
    "conditions": """
def main():
    c, own, log = Condition(), Lock(), []
    d = Condition(own)
    def inside():
        with c: return [c.wait(0.001), c.wait_for(lambda: True), c.wait_for(lambda: 0, 0.001), c.notify(), c.notify_all()]
    def other():
        with d: return own.locked()
    return tried(c.wait, c.notify, c.notify_all, inside, other, own.locked, c.acquire, c.release, c.release)
""",
    "events and semaphores": """
def main():
    e, s, b = Event(), Semaphore(1), BoundedSemaphore(1)
    return tried(e.is_set, lambda: e.wait(0.001), e.set, e.wait, e.is_set, e.clear, s.acquire,
                 lambda: s.acquire(False), lambda: s.acquire(timeout=0.001), lambda: s.acquire(False, 1), s.release,
                 lambda: s.release(2), lambda: s.release(0), s.acquire, b.release, lambda: Semaphore(-1), lambda: s.__exit__())
""",
    "barriers": """
def main():
    b, got = Barrier(2, action=lambda: got.append("met"), timeout=5), []
    t = Thread(target=lambda: got.append(b.wait()))
    t.start()
    mine = b.wait()
    t.join()
    return [sorted([mine, got[1]]), got[0], b.parties, b.n_waiting, b.broken,
            tried(lambda: b.wait(0.001), lambda: b.broken, b.reset, lambda: b.broken, b.abort, b.wait)]
""",
    "queues": """
def main():
    q, s, p = queue.Queue(1), queue.SimpleQueue(), queue.PriorityQueue()
    return tried(q.get_nowait, lambda: q.get(timeout=0.001), lambda: q.put(1), lambda: q.put_nowait(2),
                 lambda: q.put(2, timeout=0.001), q.full, q.empty, q.qsize, q.get, q.task_done, q.task_done, q.join,
                 lambda: q.get(timeout=-1), s.get_nowait, lambda: s.get(timeout=0.001), lambda: s.get(timeout=-1),
                 lambda: s.put(3, False, None), s.qsize, s.get, s.empty, lambda: p.put((2, "b")), lambda: p.put((1, "a")),
                 p.get, lambda: queue.LifoQueue().empty(), lambda: [*map(type, (q.mutex, q.queue))][1].__name__)
""",
    "threads": """
class Own(Thread):
    def __init__(self): self.x = 1
def main():
    t = Thread(target=lambda a, b=0: seen.append((a, b, current_thread().name)), args=(1,), kwargs={"b": 2}, name="me")
    seen = []
    found = tried(t.join, t.is_alive, lambda: t.ident, t.start, t.join, t.is_alive, t.start, lambda: t.ident is not None,
                  lambda: setattr(t, "daemon", True), lambda: t.name, Own().start, current_thread().join,
                  lambda: Thread(target=int, daemon=True).daemon, lambda: main_thread().name, active_count,
                  lambda: current_thread() is main_thread(), lambda: [x.name for x in enumerate()],
                  lambda: get_ident() == main_thread().ident, lambda: t.join(-1), lambda: Thread(3), lambda: t.daemon)
    return [found, seen]
""",
    "thread names and inheritance": """
def main():
    found = []
    def outer():
        inner = Thread(target=lambda: found.append(current_thread().daemon))
        inner.start()
        inner.join()
    t = Thread(target=outer, daemon=True)
    t.start()
    t.join()
    return [found, Thread(target=int).name[:7], Timer(1, int).name[:7], Thread(name=5).name]
""",
    "timers": """
def main():
    got = []
    one, other = Timer(0.01, got.append, [1]), Timer(9, got.append, args=[2])
    one.start(); other.start(); other.cancel(); one.join(); other.join()
    return got
""",
    "raw threads": """
def main():
    done, got = _thread.allocate_lock(), []
    done.acquire()
    def work(x, y=0):
        got.append((x, y))
        done.release()
        _thread.exit()
    _thread.start_new_thread(work, (1,), {"y": 2})
    return [done.acquire(timeout=5), got, type(_thread.get_ident()).__name__]
""",
    "executors": """
def main():
    with ThreadPoolExecutor(2, thread_name_prefix="p", initializer=lambda x: None, initargs=(1,)) as pool:
        jobs = [pool.submit(divmod, 7, 2), pool.submit(lambda: 1 // 0), pool.submit(current_thread)]
        done, rest = wait(jobs)
        told = []
        jobs[0].add_done_callback(lambda job: told.append(job.result()))
        found = tried(jobs[0].result, jobs[1].result, jobs[0].done, jobs[0].running, jobs[0].cancel, jobs[0].exception,
                      lambda: type(jobs[1].exception()).__name__, lambda: jobs[2].result().name[0],
                      lambda: list(pool.map(lambda a, b: a * b, [1, 2], [3, 4])), lambda: len(done), lambda: len(rest))
    return [found, told, tried(lambda: pool.submit(int), lambda: ThreadPoolExecutor(0))]
""",
    "executors that are closed early": """
def main():
    gate = Event()
    pool = ThreadPoolExecutor(1)
    first, second = pool.submit(gate.wait), pool.submit(int)
    found = tried(lambda: second.result(timeout=0.01), second.cancel, second.cancelled, second.result)
    gate.set()
    pool.shutdown(cancel_futures=True)
    return [found, first.result()]
""",
    "thread-local data": """
class Mine(local):
    x = 1
    def __init__(self, y): self.y = y
def main():
    mine, got = Mine(5), []
    mine.y = 6
    t = Thread(target=lambda: got.append((mine.x, mine.y, hasattr(mine, "z"))))
    mine.z = 1
    t.start(); t.join()
    return [got, mine.y]
""",
    "clocks": """
def main():
    began, wall, ns = time.monotonic(), time.time(), time.perf_counter_ns()
    time.sleep(0.01)
    return [time.monotonic() - began >= 0.0099, time.time() > wall, time.perf_counter_ns() - ns >= 9_900_000,
            tried(lambda: time.sleep(-1), lambda: time.sleep("x"), lambda: time.sleep(0))]
""",
    "dates": """
def main():
    import datetime
    from datetime import datetime as when
    began = when.now()
    time.sleep(0.01)
    passed = datetime.datetime.today() - began
    return [passed >= datetime.timedelta(milliseconds=9), when.now() - when(2000, 1, 1) > datetime.timedelta(0),
            when.__name__, isinstance(began, datetime.date), when.now(datetime.timezone.utc).tzname(), str(when.min)]
""",
    "uncaught exceptions": """
def main():
    got = []
    threading.excepthook = lambda args: got.append((args.exc_type.__name__, str(args.exc_value)))
    for work in (lambda: {}["k"], exit_, lambda: got.append("fine")):
        t = Thread(target=work)
        t.start(); t.join()
    return got
def exit_(): raise SystemExit(3)
""",
}


@pytest.mark.parametrize("name", ALIKE)
def test_it_answers_as_the_library_does(look: Any, name: str) -> None:
    module = ModuleType("answer")
    hook = threading.excepthook
    try:
        exec(compile(HEAD + ALIKE[name], "answer.py", "exec", dont_inherit=True), vars(module))  # noqa: S102 - to compare
        expected = plain(module.main())
    finally:
        threading.excepthook = hook
    found = look(HEAD + ALIKE[name], judge=lambda seen: seen.get("returned") == expected, bounded=1, walks=0, pct=0)
    assert found.verdict == "passed", (found.observation, expected)


def plain(value: Any) -> Any:
    return [plain(part) for part in value] if isinstance(value, (list, tuple)) else value


def test_time_goes_by_only_when_nothing_else_can_run(look: Any) -> None:
    began = time.monotonic()
    found = look("""
import threading, time
def main():
    seen = []
    def nap(seconds):
        time.sleep(seconds)
        seen.append((seconds, time.monotonic()))
    threads = [threading.Thread(target=nap, args=(s,)) for s in (3600, 60, 60.5)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return seen
""", [[60, 60.0], [60.5, 60.5], [3600, 3600.0]])  # fmt: skip
    assert found.verdict == "passed", found.observation
    assert time.monotonic() - began < 60


def test_addresses_are_numbers(look: Any) -> None:
    text = """
class A: pass
def main():
    things = [A() for _ in range(5)]
    return [[id(thing) for thing in things], [hash(thing) for thing in things], [things.index(a) for a in set(things)]]
"""
    first = look(text).observation
    assert first == look(text).observation
    assert first["returned"][0] == [
        16 * number for number in first["returned"][1]
    ]  # as CPython makes hashes of addresses


NAP = """
import threading, time
class Flag: up = False
def main():
    flag = Flag()
    def raise_it(): flag.up = True
    thread = threading.Thread(target=raise_it)
    thread.start()
    {wait}
    seen = flag.up
    thread.join()
    return seen
"""


def test_a_sleep_keeps_nobody_apart_at_any_pace(look: Any) -> None:
    nap, poll = NAP.format(wait="time.sleep(60)"), NAP.format(wait="while not flag.up: time.sleep(60)")
    assert look(nap, expected=True).verdict == "passed"
    assert look(poll, expected=True).verdict == "passed"
    found = look(nap, expected=True, any_pace=True)
    assert found.verdict == "failed"
    assert found.replayed
    assert look(poll, expected=True, any_pace=True, bounded=60, walks=40, pct=20).verdict == "passed"


def test_a_thread_shows_itself_alike_on_all_versions(look: Any) -> None:
    found = look("""
import threading
def main():
    thread = threading.Thread(target=lambda: seen.append(repr(threading.current_thread())), name="T", daemon=True)
    seen = [repr(thread)]
    thread.start()
    thread.join()
    return [*seen, repr(thread), repr(threading.main_thread())]
""", ["<Thread(T, initial daemon)>", "<Thread(T, started daemon 1001)>", "<Thread(T, stopped daemon 1001)>",
      "<_MainThread(MainThread, started 1000)>"])  # fmt: skip
    assert found.verdict == "passed", found.observation


def test_a_thread_whose_attributes_are_hidden_shows_itself(look: Any) -> None:
    found = look("""
import threading
class Work(threading.Thread):
    def name(self): return "method"
    daemon = ident = property(lambda self: 1 // 0)
def main():
    return repr(Work(name="W"))
""", "<Work(W, initial)>")  # fmt: skip
    assert found.verdict == "passed", found.observation


def test_a_cached_property_is_computed_by_whoever_comes(look: Any) -> None:
    """Python 3.12 has taken its lock away, and no version promised one."""
    found = look("""
import functools, threading
class Lazy:
    made = 0
    @functools.cached_property
    def value(self):
        self.made += 1
        return self.made
def main():
    lazy = Lazy()
    threads = [threading.Thread(target=lambda: lazy.value) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return lazy.made
""", 1)  # fmt: skip
    assert found.verdict == "failed"


CACHED = """
import functools, threading
made = []
@functools.{how}
def lock_of(number):
    made.append(number)
    return threading.Lock()
def main():
    {before}
    found = []
    threads = [threading.Thread(target=lambda: found.append(lock_of(1))) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return found[0] is found[1] is lock_of(1) is lock_of(number=1) or [found[0] is found[1], lock_of.cache_info()[:2]]
"""


@pytest.mark.parametrize("how", ["cache", "lru_cache", "lru_cache(maxsize=None)", "lru_cache(typed=True)"])
def test_a_cached_function_is_called_by_whoever_comes(look: Any, how: str) -> None:
    """The documentation says so."""
    found = look(CACHED.format(how=how, before="pass"), [True, [2, 2]])
    assert found.verdict == "failed"
    assert found.replayed
    assert look(CACHED.format(how=how, before="lock_of(1)"), [True, [3, 2]]).verdict == "passed"


def test_a_cached_function_is_what_the_library_makes_of_it(look: Any) -> None:
    found = look("""
import functools
class Thing:
    @functools.lru_cache(2)
    def twice(self, n):
        "Doubles."
        calls.append(n)
        return 2 * n
calls = []
def main():
    thing = Thing()
    results = [thing.twice(n) for n in (1, 2, 1, 3, 1, 2)]
    info, settings = tuple(Thing.twice.cache_info()), Thing.twice.cache_parameters()
    thing.twice.cache_clear()
    return [results, calls, info, settings, Thing.twice.cache_info().currsize, Thing.twice.__doc__, thing.twice.__name__]
""", [[2, 4, 2, 6, 2, 4], [1, 2, 3, 2], [2, 4, 2, 2], {"maxsize": 2, "typed": False}, 0, "Doubles.", "twice"])  # fmt: skip
    assert found.verdict == "passed", found.observation
