"""A failing schedule is shown as short as it gets, with the names and values of the source, and one sentence."""

from __future__ import annotations

import threading
from types import ModuleType
from typing import Any

from forkjoin.probe.sched import Exploration, label

HEAD = "import threading\nfrom threading import Condition, Event, Lock, RLock, Semaphore, Thread\n"
ACCOUNT = (
    HEAD
    + """
class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = Lock()
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("too small")
        with self.lock:
            self.balance -= amount
def transfer(source, target, amount):
    with source.lock:
        with target.lock:
            source.balance -= amount
            target.balance += amount
"""
)


def rows(found: Exploration) -> list[tuple[Any, ...]]:
    """What was done, by whom, and where; not what else a row may say."""
    return [tuple(row[key] for key in ("thread", "action", "object", "value", "line")) for row in found.trace]


def together(*works: tuple[Any, ...]) -> None:
    threads = [threading.Thread(target=work[0], args=work[1:]) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_a_lost_update(look: Any) -> None:
    found = look(HEAD + """
class Counter:
    def __init__(self):
        self._n = 0
    def increment(self):
        self._n += 1
    @property
    def value(self):
        return self._n
def main():
    counter = Counter()
    threads = [Thread(target=counter.increment) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counter.value
""", 2)  # fmt: skip
    assert found.conclusion == "Thread 1 and Thread 2 both read self._n as 0 and both wrote 1: one update is lost"
    assert found.explanation == (
        "no lock in common: Thread 1 holds no lock in line 8, Thread 2 holds no lock in line 8"
    )
    assert rows(found) == [
        ("Main", "write", "self._n", "0", 6),
        ("Main", "start", "Thread 1", None, 16),
        ("Main", "start", "Thread 2", None, 16),
        ("Thread 1", "read", "self._n", "0", 8),
        ("Thread 2", "read", "self._n", "0", 8),
        ("Thread 2", "write", "self._n", "1", 8),
        ("Thread 1", "write", "self._n", "1", 8),
        ("Main", "read", "self._n", "1", 11),
    ]


def test_two_locks_in_opposite_orders(look: Any) -> None:
    def program(module: ModuleType) -> None:
        a, b = module.Account(1), module.Account(2)
        label(a, "a")
        label(b, "b")
        together((module.transfer, a, b, 1), (module.transfer, b, a, 1))

    found = look(ACCOUNT, program=program)
    assert found.conclusion == (
        "Thread 1 holds a.lock and waits for b.lock (line 15), held by Thread 2; "
        "Thread 2 holds b.lock and waits for a.lock (line 15), held by Thread 1: neither can go on"
    )
    assert rows(found)[-4:] == [
        ("Thread 1", "acquire", "a.lock", None, 14),
        ("Thread 2", "acquire", "b.lock", None, 14),
        ("Thread 2", "wait", "a.lock", None, 15),
        ("Thread 1", "wait", "b.lock", None, 15),
    ]


def test_objects_without_a_label_are_numbered(look: Any) -> None:
    def program(module: ModuleType) -> None:
        a, b = module.Account(1), module.Account(2)
        together((module.transfer, a, b, 1), (module.transfer, b, a, 1))

    found = look(ACCOUNT, program=program)
    assert "Thread 1 holds Account 1's lock and waits for Account 2's lock" in found.conclusion


def test_a_check_and_what_it_was_worth(look: Any) -> None:
    def program(module: ModuleType) -> int:
        account = module.Account(100)
        label(account, "account")
        together((account.withdraw, 100), (account.withdraw, 100))
        return int(account.balance)

    found = look(ACCOUNT, program=program, judge=lambda seen: seen["returned"] == 0)
    assert found.conclusion == (
        "Thread 2 saw account.balance as 100 in line 9, but Thread 1 had changed it to 0 (line 12) "
        "when Thread 2 used it again in line 12"
    )
    assert found.explanation.startswith("no lock in common")
    assert "holds account.lock in line 12" in found.explanation


def test_a_lock_given_back_in_between(look: Any) -> None:
    found = look(HEAD + """
lock, n = Lock(), 0
def add():
    global n
    with lock:
        seen = n
    with lock:
        n = seen + 1
def main():
    threads = [Thread(target=add) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return n
""", 2)  # fmt: skip
    assert "both read n as 0 and both wrote 1: one update is lost" in found.conclusion
    assert found.explanation == "lock is held each time, but given back between line 8 and line 10"


def test_a_thread_that_nobody_wakes(look: Any) -> None:
    found = look(HEAD + """
class Gate:
    def __init__(self):
        self.changed = Condition()
        self.open = False
    def wait(self):
        if not self.open:
            with self.changed:
                self.changed.wait()
    def let_in(self):
        self.open = True
        with self.changed:
            self.changed.notify_all()
def main():
    gate = Gate()
    threads = [Thread(target=gate.wait), Thread(target=gate.let_in)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
""", None)  # fmt: skip
    assert found.conclusion == "Thread 1 waits on self.changed, and nobody is left who could notify it (line 11)"
    assert ("Thread 1", "read", "self.open", "False", 9) in rows(found)
    assert ("Thread 2", "notify all", "self.changed", None, 15) in rows(found)
    assert rows(found)[-1] == ("Thread 1", "wait", "self.changed", None, 11)


def test_other_things_to_wait_for(look: Any) -> None:
    def said(body: str) -> str:
        text = HEAD + "import queue\nclass Own:\n    def __init__(self):\n        self.lock = Lock()\n"
        text += "def main():\n" + body
        return str(look(text, 1).conclusion)

    assert said("    lock = Lock()\n    lock.acquire()\n    lock.acquire()\n") == (
        "Main waits for lock, which it holds itself (line 10)"
    )
    assert said("    go = Event()\n    go.wait()\n") == "Main waits for go to be set (line 9)"
    assert said("    s = Semaphore(0)\n    s.acquire()\n") == (
        "Main waits for a permit of s, and nobody is left who could release one (line 9)"
    )
    assert said("    q = queue.Queue()\n    q.get()\n") == "Main waits in q.get() (line 9)"
    assert said("    q = queue.SimpleQueue()\n    q.get()\n") == "Main waits in q.get() (line 9)"
    assert said("    b = threading.Barrier(2)\n    b.wait()\n") == (
        "Main waits at b, and not enough threads come there (line 9)"
    )
    assert said("    own = Own()\n    t = Thread(target=own.lock.acquire)\n    t.start()\n    t.join()\n"
                "    own.lock.acquire()\n") == (
        "Main waits for self.lock (line 12), which Thread 1 has never given back"
    )  # fmt: skip
    assert said("    done = []\n    while not done: pass\n") == (
        "Main goes round in line 9, and nothing changes any more"
    )


def test_an_exception_and_the_change_behind_it(look: Any) -> None:
    found = look(HEAD + """
class Stack:
    def __init__(self):
        self.items = [1]
    def pop(self):
        if self.items:
            return self.items.pop()
def main():
    stack = Stack()
    threads = [Thread(target=stack.pop) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
""", None)  # fmt: skip
    assert "raised IndexError (pop from empty list) in line 9" in found.conclusion
    assert "since its look at self.items in line 8" in found.conclusion
    assert "had changed it in line 9" in found.conclusion
    assert [row[1] for row in rows(found) if row[2] == "IndexError"] == ["raise"]


def test_half_a_change(look: Any) -> None:
    found = look(HEAD + """
class Pair:
    def __init__(self):
        self.a = self.b = 0
    def move(self):
        self.a = 1
        self.b = 1
    def same(self):
        return self.a == self.b
def main():
    pair, seen = Pair(), []
    mover, reader = Thread(target=pair.move), Thread(target=lambda: seen.append(pair.same()))
    mover.start(); reader.start(); mover.join(); reader.join()
    return seen
""", [True])  # fmt: skip
    assert found.conclusion == (
        "Thread 2 looked in line 11 when Thread 1 had written self.a (line 8) and not yet self.b (line 9)"
    )


def test_a_loop_variable_that_has_moved_on(look: Any) -> None:
    found = look(HEAD + """
def main():
    got, threads = [], []
    for k in range(2):
        threads.append(Thread(target=lambda: got.append(k)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    return sorted(got)
""", [0, 1])  # fmt: skip
    assert found.conclusion == (
        "Thread 1 read k as 1 in line 7: Main had changed it (line 6) after Thread 1 was started"
    )


def test_the_schedule_has_the_fewest_switches(look: Any) -> None:
    text = (
        HEAD
        + """
class Counter:
    n = 0
    def add(self):
        for _ in range(3):
            self.n += 1
def main():
    counter = Counter()
    threads = [Thread(target=counter.add) for _ in range(3)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return counter.n
"""
    )
    found = look(text, 9, bounded=0)
    assert found.verdict == "failed"
    assert len(found.schedule) <= 10
    assert all(row[2] in {"counter.n", "Thread 1", "Thread 2", "Thread 3"} for row in rows(found))


def test_the_outcome_is_plain_data(look: Any) -> None:
    data = look(HEAD + "def main():\n    Thread(target=print).join()\n").to_json()
    assert set(data) == {
        "verdict", "reason", "observation", "tried", "bound", "trace", "conclusion", "explanation", "schedule",
        "replayed",
    }  # fmt: skip
    assert data["observation"] == {"raised": ["RuntimeError", "cannot join thread before it is started", 4]}


def test_two_locks_of_one_name_are_not_taken_for_one(look: Any) -> None:
    found = look("""
import threading
def made():
    return threading.Lock()
class Counter:
    n = 0
    def add(self):
        with made():
            self.n += 1
def main():
    counter = Counter()
    threads = [threading.Thread(target=counter.add) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return counter.n
""", 2)  # fmt: skip
    assert found.explanation == (
        "no lock in common: Thread 1 holds a Lock in line 9, Thread 2 holds a Lock in line 9; "
        "a Lock is not the same one each time"
    )
