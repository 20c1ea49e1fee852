"""What a drawing of a failing schedule needs: the locks that are held, and the steps that are the failure."""

from __future__ import annotations

from typing import Any

from forkjoin.probe.sched import Exploration

HEAD = "import threading\nfrom threading import Condition, Event, Lock, Thread\n"
TOGETHER = """
    for thread in threads: thread.start()
    for thread in threads: thread.join()
"""


def parts(found: Exploration) -> list[tuple[str, str, str]]:
    return [(row["part"], row["thread"], row["action"]) for row in found.trace if "part" in row]


def test_a_lost_update_and_the_lock_that_was_held_too_late(look: Any) -> None:
    found = look(HEAD + """
lock, n = Lock(), 0
def add():
    global n
    seen = n
    with lock:
        n = seen + 1
def main():
    threads = [Thread(target=add) for _ in range(2)]
""" + TOGETHER + "    return n\n", 2)  # fmt: skip
    assert parts(found) == [
        ("look", "Thread 1", "read"),
        ("look", "Thread 2", "read"),
        ("lost", "Thread 2", "write"),
        ("overwrite", "Thread 1", "write"),
    ]
    for row in found.trace:
        assert row.get("holds", []) == (["lock"] if row["action"] == "acquire" or row["line"] == 9 else [])


def test_a_cycle_of_two_locks(look: Any) -> None:
    found = look(HEAD + """
a, b = Lock(), Lock()
def both(first, second):
    with first:
        with second:
            pass
def main():
    threads = [Thread(target=both, args=(a, b)), Thread(target=both, args=(b, a))]
""" + TOGETHER, None)  # fmt: skip
    stuck = {row["thread"]: (row["object"], row.get("held_by"), row.get("holds")) for row in found.trace[-2:]}
    assert stuck == {"Thread 1": ("b", "Thread 2", ["a"]), "Thread 2": ("a", "Thread 1", ["b"])}
    assert ("stuck", "Main", "wait") in parts(found)


def test_a_notification_that_nobody_heard(look: Any) -> None:
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
""" + TOGETHER, None)  # fmt: skip
    assert parts(found) == [
        ("stuck", "Main", "wait"),
        ("look", "Thread 1", "read"),
        ("change", "Thread 2", "write"),
        ("unheard", "Thread 2", "notify all"),
        ("stuck", "Thread 1", "wait"),
    ]
    assert "holds" not in found.trace[-1]  # a condition's lock is given back while its owner waits


def test_a_notification_that_somebody_heard_is_not_called_unheard(look: Any) -> None:
    found = look(HEAD + """
told = Condition()
def wait_twice():
    with told:
        told.wait()
        told.wait()
def tell():
    with told:
        told.notify()
def main():
    threads = [Thread(target=wait_twice), Thread(target=tell)]
""" + TOGETHER, None, judge=lambda seen: "deadlock" not in seen or seen["deadlock"][-1]["line"] == 7)  # fmt: skip
    assert [row["line"] for row in found.trace if row["action"] == "wake up"] == [7]
    assert parts(found)[-1] == ("stuck", "Thread 1", "wait")
    assert "unheard" not in [part for part, _, _ in parts(found)]


def test_half_a_change(look: Any) -> None:
    found = look(HEAD + """
a = b = 0
def move():
    global a, b
    a = 1
    b = 1
def main():
    seen = []
    threads = [Thread(target=move), Thread(target=lambda: seen.append((a, b)))]
""" + TOGETHER + "    return seen[0][0] - seen[0][1]\n", 0)  # fmt: skip
    assert {"first half", "second half"} <= {part for part, _, _ in parts(found)}
