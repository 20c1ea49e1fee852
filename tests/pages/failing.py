"""Programs that fail in the ways that pages must show, and the pages about them."""

from __future__ import annotations

from typing import Any

from forkjoin.pages import failure_page
from forkjoin.probe.sched import explore
from forkjoin.report.printable import one_line
from forkjoin.report.schedule import Schedule
from forkjoin.report.source import Source
from tests.support.scores import check

_HEAD = "import threading\nfrom threading import Condition, Lock, Thread\n"
_TOGETHER = """
    for thread in threads: thread.start()
    for thread in threads: thread.join()
"""
PROGRAMS = {
    "lost update": _HEAD + """
class Counter:
    def __init__(self):
        self.n, self.lock = 0, Lock()
    def add(self):
        seen = self.n
        with self.lock:
            self.n = seen + 1
def main():
    counter = Counter()
    threads = [Thread(target=counter.add) for _ in range(2)]
""" + _TOGETHER + "    return counter.n\n",
    "two locks": _HEAD + """
class Account:
    def __init__(self):
        self.lock = Lock()
def transfer(source, target):
    with source.lock:
        with target.lock:
            pass
def main():
    a, b = Account(), Account()
    threads = [Thread(target=transfer, args=(a, b)), Thread(target=transfer, args=(b, a))]
""" + _TOGETHER,
    "join": _HEAD + """
lock = Lock()
def work():
    with lock:
        pass
def main():
    thread = Thread(target=work)
    with lock:
        thread.start()
        thread.join()
""",
    "lost wake-up": _HEAD + """
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
""" + _TOGETHER,
}  # fmt: skip
WAITS = [
    {"process": "the main process", "waits": "for child process 1 to end", "line": 3, "on": "child process 1"},
    {"process": "child process 1", "waits": f"for an item, {'and nobody will put one, ' * 9}", "line": 5, "on": None},
    {"process": "child process 2", "waits": None, "line": None, "on": None},
    {"process": "child process 3", "waits": "for child process 1 to end", "line": 900, "on": "child process 1"},
]
_LONG = "self.accounts_of_all_customers_by_their_number[number].balance_in_the_smallest_unit"


def failing_page(name: str) -> str:
    """The page about one of the programs."""
    found = explore(
        PROGRAMS[name],
        "answer.py",
        "answer",
        lambda module: module.main(),
        lambda seen: seen == {"returned": 2 if name == "lost update" else None},
    )
    assert found.verdict == "failed"
    return page(found.trace, PROGRAMS[name], message=found.conclusion)


def page(trace: list[Any], text: str = "", **more: Any) -> str:
    """A page about any trace."""
    failed = check("failed", **{"line": 4, "help": "threading: Lock Objects", "trace": trace, **more})
    source = Source("answer.py", tuple(map(one_line, text.split("\n"))))
    return failure_page("8-locks/answer: it works", failed, Schedule(trace), source)


def long_trace() -> list[dict[str, Any]]:
    """60 steps of six threads, with names as long as students give them, and letters of two columns."""
    threads = [f"Thread {number}" for number in range(1, 6)]
    trace: list[dict[str, Any]] = [{"thread": "Main", "action": "start", "object": t, "line": 3} for t in threads]
    for k in range(50):
        step: dict[str, Any] = {"thread": threads[k % 5], "line": k}
        step |= {"action": ("read", "write", "acquire", "release")[k % 4]}
        step |= {"object": (_LONG, "self.n", _LONG * 4, "名字很长的锁对象" * 3)[k % 4], "value": str(10 ** (k % 40))}
        step |= {"holds": [_LONG, "b", "c"][: k % 4]}
        trace.append(step | {6: {"part": "look"}, 12: {"part": "lost"}, 46: {"part": "overwrite"}}.get(k, {}))
    trace.insert(26, {"thread": "", "action": "...", "object": "12 more"})
    holders = {"Thread 1": "Thread 4", "Thread 2": "Thread 2", "Thread 3": "Thread 1", "Thread 4": ""}
    return trace + [
        {"thread": t, "action": "wait", "object": _LONG, "line": 12, "held_by": by, "part": "stuck", "holds": ["b"]}
        for t, by in holders.items()
    ]
