"""What the scheduler cannot control ends as "could not be judged"; and nothing of an exploration is left afterwards."""

from __future__ import annotations

import _thread
import concurrent.futures
import gc
import operator
import os
import queue
import random
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from forkjoin.probe.sched import Budget, explore, replay

HEAD = "import os, queue, sys, threading, time, _thread\nfrom threading import Event, Lock, RLock, Thread\n"


def test_waiting_outside_of_the_scheduler_cannot_be_judged(look: Any) -> None:
    found = look(HEAD + """
def main():
    read, write = os.pipe()
    thread = Thread(target=lambda: os.read(read, 1))
    thread.start()
    thread.join()
""", stuck=0.3)  # fmt: skip
    assert found.verdict == "unjudged"
    assert "Thread 1 waits in line 6" in found.reason, found.reason


NOT_TO_BE_KILLED = {
    "except BaseException": "try: event.wait()\n            except BaseException: pass",
    "finally, continue": "try: event.wait()\n            finally: continue",
    "finally, more waiting": "try: event.wait()\n            finally: event.wait(); Lock().acquire()",
    "a loop that touches nothing": "pass",
    "sleeping": "time.sleep(1)",
}


@pytest.mark.parametrize("name", NOT_TO_BE_KILLED)
def test_no_thread_outlives_the_exploration(look: Any, name: str) -> None:
    before = set(sys._current_frames())
    found = look(HEAD + f"""
def main():
    event = Event()
    def bad():
        while True:
            {NOT_TO_BE_KILLED[name]}
    Thread(target=bad, daemon=True).start()
    return 1
""", 1)  # fmt: skip
    assert found.verdict == "passed", found
    stubborn = 1 if name.startswith(("except", "finally, c")) else 0
    deadline = time.monotonic() + 5
    while len(set(sys._current_frames()) - before) > stubborn and time.monotonic() < deadline:
        time.sleep(0.01)
    assert len(set(sys._current_frames()) - before) <= stubborn


def test_everything_is_put_back() -> None:
    watched: list[tuple[Any, list[str]]] = [
        (threading, ["Lock", "RLock", "get_ident", "_time", "_active", "excepthook", "_counter"]),
        (_thread, ["allocate_lock", "start_new_thread", "RLock", "get_ident"]),
        (threading.Thread, ["start", "join", "is_alive", "__hash__"]),
        (threading.Condition, ["wait", "notify", "__init__", "__enter__"]),
        (threading.Semaphore, ["acquire", "__enter__"]),
        (queue, ["SimpleQueue", "time"]),
        (queue.Queue, ["put", "get"]),
        (time, ["sleep", "monotonic", "time", "perf_counter"]),
        (concurrent.futures.ThreadPoolExecutor, ["submit", "shutdown", "__init__"]),
        (concurrent.futures.Future, ["result", "__hash__"]),
        (sys, ["stdout", "stderr", "meta_path", "unraisablehook"]),
    ]
    before = [(owner, name, getattr(owner, name, None)) for owner, names in watched for name in names]
    state, modules, collecting = random.getstate(), dict(sys.modules), gc.isenabled()
    text = HEAD + "import random\ndef main():\n    Thread(target=print).start()\n    return random.random()\n"
    for expected in ({"returned": 0.8444218515250481}, {}):
        explore(text, "answer.py", "answer", lambda module: module.main(), partial(operator.eq, expected))
    assert [(owner, name, getattr(owner, name, None)) for owner, name, _ in before] == before
    assert random.getstate() == state
    assert "answer" not in sys.modules
    assert set(modules) <= set(sys.modules)
    assert gc.isenabled() == collecting


def test_each_schedule_begins_anew(look: Any) -> None:
    found = look("""
import collections, logging, random, threading
lock, n, names = threading.Lock(), 0, []
def main():
    global n
    n += 1
    names.append(threading.Thread().name)
    lock.acquire()
    logging.warning("once")
    threads = [threading.Thread(target=logging.warning, args=("twice",)) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return [n, names, threading.active_count(), round(random.random(), 3)]
""", [1, ["Thread-1"], 1, 0.844], bounded=100, walks=20, pct=10)  # fmt: skip
    assert found.verdict == "passed", found.observation


def test_modules_beside_the_submission_are_rewritten_and_new_as_well(tmp_path: Path, monkeypatch: Any) -> None:
    (tmp_path / "helping_hand.py").write_text("n = 0\ndef add():\n    global n\n    n += 1\n")
    text = """
import threading, helping_hand
def main():
    threads = [threading.Thread(target=helping_hand.add) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return helping_hand.n
"""
    monkeypatch.syspath_prepend(tmp_path)
    seen: list[Any] = []

    def judge(observation: object) -> bool:
        seen.append(observation)
        return observation == {"returned": 2}

    found = explore(text, str(tmp_path / "answer.py"), "answer", lambda module: module.main(), judge)
    assert found.verdict == "failed"
    assert seen == [{"returned": 2}, {"returned": 1}]
    assert "helping_hand" not in sys.modules


def test_what_cannot_be_compiled_or_imported_is_an_observation(look: Any) -> None:
    found = look("def main(:\n    pass\n")
    assert found.observation is not None
    assert found.observation["raised"][0] == "SyntaxError"
    assert found.observation["raised"][2] == 1
    found = look("x = 1\nimport no_such_module\n")
    assert found.observation == {"raised": ["ModuleNotFoundError", "No module named 'no_such_module'", 2]}
    found = look("def main():\n    raise SystemExit(3)\n")
    assert found.observation == {"raised": ["SystemExit", "3", 2]}


def test_the_judge_is_asked_once_for_each_observation(look: Any) -> None:
    asked: list[str] = []

    def judge(seen: object) -> bool:
        asked.append(str(seen))
        return True

    look("""
import threading
class Pair: a = b = 0
def main():
    pair, seen = Pair(), []
    def change(): pair.a = 1; pair.b = 1
    thread = threading.Thread(target=change)
    thread.start()
    seen.append((pair.a, pair.b))
    thread.join()
    return seen
""", judge=judge)  # fmt: skip
    assert len(asked) == len(set(asked)) == 4


def test_a_schedule_can_be_replayed_from_what_was_reported() -> None:
    text = (
        HEAD
        + """
class Counter:
    n = 0
    def add(self): self.n += 1
def main():
    counter = Counter()
    threads = [Thread(target=counter.add) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return counter.n
"""
    )
    found = explore(text, "answer.py", "answer", lambda module: module.main(), lambda seen: seen == {"returned": 2})
    again = replay(text, "answer.py", "answer", lambda module: module.main(), found.schedule)
    assert again.observation == found.observation == {"returned": 1}
    assert again.trace == found.trace
    assert again.conclusion == found.conclusion
    other = replay(text, "answer.py", "answer", lambda module: module.main(), [])
    assert other.observation == {"returned": 2}


def test_a_budget_is_kept(look: Any) -> None:
    text = (
        HEAD
        + """
n = []
def main():
    def work():
        for k in range(3): n.append(k)
    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return sorted(n)
"""
    )
    found = look(text, sorted([0, 1, 2] * 4), bounded=30, walks=20, pct=10)
    assert found.verdict == "passed"
    assert found.tried == 60
    assert Budget().bounded + Budget().walks + Budget().pct == 800


def test_a_forked_process_is_on_its_own(look: Any) -> None:
    found = look(HEAD + """
n = 0
def main():
    global n
    child = os.fork()
    n += 1
    if not child:
        thread = Thread(target=time.sleep, args=(0.01,))
        thread.start()
        thread.join()
        os._exit(10 + n)
    return [n, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])]
""", [1, 11])  # fmt: skip
    assert found.verdict == "passed", found


def test_locks_cannot_be_pickled_here_either(look: Any) -> None:
    found = look(HEAD + """
import copy, pickle
def main():
    seen = []
    for make in (Lock, RLock):
        for work in (pickle.dumps, copy.deepcopy):
            try: work(make())
            except TypeError as error: seen.append(str(error))
    return seen
""", ["cannot pickle '_thread.lock' object"] * 2 + ["cannot pickle '_thread.RLock' object"] * 2)  # fmt: skip
    assert found.verdict == "passed", found.observation


CHANCE = (
    HEAD
    + """
import random, secrets, uuid
def main():
    def draw():
        own = random.Random()
        return [random.random(), own.random(), secrets.token_hex(4), os.urandom(4).hex(), str(uuid.uuid4()),
                str(uuid.uuid1())[:18], random.SystemRandom().random(), secrets.randbelow(1000), secrets.choice("abc")]
    random.seed()
    seen = [draw(), draw()]
    locks = {threading.Condition(): 1, threading.Event(): 2, queue.Queue(): 3, Lock(): 4}
    together = {kind for kind in locks}
    got = []
    threads = [Thread(target=lambda: got.append(random.getrandbits(20))) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return [seen, sorted(got), [locks[lock] for lock in together], sorted(map(id, locks))]
"""
)


def test_chance_is_the_same_in_every_schedule(look: Any) -> None:
    seen: list[Any] = []

    def judge(observation: object) -> bool:
        seen.append(observation)
        return True

    found = look(CHANCE, judge=judge, bounded=30, walks=5, pct=5)
    assert found.verdict == "passed"
    assert found.tried > 2
    assert len(seen) == 1, seen
    first, second = seen[0]["returned"][0]
    assert not set(map(str, first)) & set(map(str, second[:-1])), "the numbers of one schedule differ"


def test_nobody_else_is_dealt_the_same_numbers(look: Any) -> None:
    look(CHANCE, judge=lambda _: True, bounded=2, walks=0, pct=0)
    assert os.urandom(8) != os.urandom(8)
    assert random.SystemRandom().random() != random.SystemRandom().random()


def test_the_number_that_the_system_gives_a_thread_is_another_one(look: Any) -> None:
    found = look(HEAD + """
def main():
    seen = []
    def work():
        me = threading.current_thread()
        seen.append([threading.get_ident() == me.ident, threading.get_native_id() == me.native_id,
                     _thread.get_native_id() == me.native_id, me.ident != me.native_id, me.native_id > 0])
    threads = [Thread(target=work) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    work()
    return [seen, len({thread.native_id for thread in threads})]
""", [[[True] * 5] * 3, 2])  # fmt: skip
    assert found.verdict == "passed", found.observation


def test_what_is_to_be_done_at_the_end_is_done_at_the_end_of_each_schedule(look: Any) -> None:
    found = look(HEAD + """
import atexit
from atexit import register
def main():
    seen = []
    register(seen.append, "never")
    atexit.unregister(seen.append)
    stop = Event()
    def work():
        stop.wait()
        seen.append("work")
    @register
    def last():
        assert seen == ["work"]
        raise SystemExit("shown to nobody")
    Thread(target=work).start()
    threading._register_atexit(stop.set)
    return seen
""", [])  # fmt: skip
    assert found.verdict == "passed", found


def test_what_waits_for_the_end_of_the_program_keeps_it_from_its_end(look: Any) -> None:
    found = look(HEAD + """
import atexit
def main():
    stop = Event()
    atexit.register(stop.set)
    Thread(target=stop.wait).start()
""", None)  # fmt: skip
    assert found.verdict == "failed"
    assert found.conclusion.startswith("Thread 1 waits for stop to be set"), found.conclusion
