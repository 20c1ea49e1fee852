"""One thread stands still in the middle of what it does: for ever, or for longer than anybody's patience."""

from __future__ import annotations

import textwrap
import threading
from types import ModuleType
from typing import Any

import pytest

from forkjoin.probe.sched import Exploration, hold_up, pause

HEAD = """
import threading, time
one, other, everybody = threading.Lock(), threading.Lock(), threading.Lock()
class Box:
    a = b = c = 0
box = Box()
"""


def held(text: str) -> Exploration:
    """`change` changes `a`, then `b`; `stranger` changes `c`, which is neither."""

    def both(student: ModuleType, then: Any) -> None:
        threading.Thread(target=student.change, daemon=True).start()
        second = threading.Thread(target=then)
        second.start()
        second.join()

    def look(student: ModuleType) -> list[int]:
        seen: list[int] = []
        both(student, lambda: seen.extend((student.look_a(), student.box.b)))
        return seen

    def program(student: ModuleType) -> int:
        both(student, student.stranger)
        return int(student.box.c)

    source = HEAD + "def look_a(): return box.a\n" + textwrap.dedent(text)
    return hold_up(source, "answer.py", "answer", program, look, lambda seen: seen == {"returned": 1})


def test_a_lock_for_everybody_is_found() -> None:
    found = held("""
def change():
    with everybody:
        box.a = 1
        box.b = 1
def stranger():
    with everybody:
        box.c = 1
""")
    assert found.verdict == "failed"
    assert found.replayed
    assert found.conclusion == (
        "Thread 1 is held up in line 12, and Thread 2 waits for everybody (line 14), held by Thread 1"
    )
    row = {"thread": "Thread 1", "action": "is held up", "object": "for ever", "value": None, "line": 12}
    assert any(row.items() <= step.items() for step in found.trace)


@pytest.mark.parametrize("kind", ["threading.Lock()", "threading.RLock()", "threading.Semaphore()"])
def test_what_is_held_does_not_hide_where_the_thread_stands(kind: str) -> None:
    found = held(f"""
one = {kind}
def look_a():
    with one:
        return box.a
def change():
    with one:
        with everybody:
            box.a = 1
            box.b = 1
def stranger():
    with everybody:
        box.c = 1
""")
    assert found.verdict == "failed"


@pytest.mark.parametrize("change", [
    "with one, other:\n        box.a = 1\n        box.b = 1",
    "with everybody:\n        pass\n    with one:\n        box.a = 1\n        box.b = 1",
    "with one:\n        box.a = 1\n        box.b = 1\n    everybody.acquire()",
    "with everybody:\n        box.a = 1\n    with everybody:\n        box.b = 1",
    "box.a, box.b = 0, 0",
], ids=["own locks", "taken before", "taken after", "for one change at a time", "no change"])  # fmt: skip
def test_others_that_can_go_on_are_let_go_on(change: str) -> None:
    found = held(f"""
def change():
    {change}
def stranger():
    with everybody:
        box.c = 1
""")
    assert (found.verdict, found.observation) == ("passed", {"returned": 1})


def test_to_go_round_for_ever_is_to_wait() -> None:
    found = held("""
busy = []
def change():
    busy.append(1)
    box.a = 1
    box.b = 1
    busy.pop()
def stranger():
    while busy:
        time.sleep(0.01)
    box.c = 1
""")
    assert found.verdict == "failed"
    assert "livelock" in (found.observation or {})


def paused(text: str) -> Exploration:
    """`first` and `second` run together."""

    def program(student: ModuleType) -> int:
        threads = [threading.Thread(target=work) for work in (student.first, student.second)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return int(student.box.a)

    source = HEAD + textwrap.dedent(text)
    return pause(source, "answer.py", "answer", program, lambda seen: seen == {"returned": 2})


FIRST = """
def first():
    with one:
        box.a += 1
def second():
"""


def test_who_loses_patience_is_found() -> None:
    found = paused(FIRST + "    if one.acquire(timeout=600):\n        box.a += 1\n        one.release()\n")
    assert (found.verdict, found.observation) == ("failed", {"returned": 1})
    assert found.conclusion == "Thread 1 is held up in line 10"


@pytest.mark.parametrize("wait", [
    "one.acquire()",
    "while not one.acquire(timeout=0.1): pass",
    "while not one.acquire(False): time.sleep(0.1)",
])  # fmt: skip
def test_who_waits_as_long_as_it_takes_is_right(wait: str) -> None:
    found = paused(FIRST + f"    {wait}\n    box.a += 1\n    one.release()\n")
    assert (found.verdict, found.observation) == ("passed", {"returned": 2})


def test_a_deadlock_after_the_pause_is_found() -> None:
    found = paused("""
def first():
    one.acquire()
    box.a += 1
def second():
    with one:
        box.a += 1
""")
    assert found.verdict == "failed"
    assert "deadlock" in (found.observation or {})


RING = """
locks = [threading.Lock() for _ in range(3)]
def work(first, second):
    with locks[first]:
        with locks[second]:
            box.a += 1
"""


@pytest.mark.parametrize("order, verdict", [("012", "failed"), ("021", "failed"), ("sorted", "passed")])
def test_a_ring_of_three_is_found_by_two_pauses(order: str, verdict: str) -> None:
    def program(student: ModuleType) -> int:
        pairs = [(0, 1), (1, 2), (2, 0)] if order == "012" else [(0, 2), (1, 0), (2, 1)]
        pairs = [(min(pair), max(pair)) for pair in pairs] if order == "sorted" else pairs
        threads = [threading.Thread(target=student.work, args=pair) for pair in pairs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return int(student.box.a)

    found = pause(HEAD + RING, "answer.py", "answer", program, lambda seen: seen == {"returned": 3}, threads=2)
    assert found.verdict == verdict
    if verdict == "failed":
        assert found.conclusion.startswith("Thread 1 holds locks (1 of 3) and waits for locks (")
        assert found.conclusion.endswith("none of them can go on")
