"""What a scenario supplies takes part in the schedule: its functions, its steps, its log, its labels."""

from __future__ import annotations

import threading
from types import ModuleType
from typing import Any

from forkjoin.probe.sched import Log, label, now, step, supplied
from forkjoin.probe.watching import until_still

LIMITER = """
import threading
class Limiter:
    def __init__(self, limit):
        self.permits = threading.Semaphore(limit)
    def run(self, task):
        with self.permits:
            return task()
"""
NO_LIMITER = LIMITER.replace("with self.permits:", "if self.permits:")
ONE_LIMITER = LIMITER.replace("threading.Semaphore(limit)", "threading.Lock()")


def at_once(limit: int, calls: int) -> Any:
    def program(module: ModuleType) -> int:
        limiter = module.Limiter(limit)
        running = [0, 0]

        def task() -> None:
            step("begin", "task")
            running[0] += 1
            running[1] = max(running)
            step("end", "task")
            running[0] -= 1

        threads = [threading.Thread(target=limiter.run, args=(task,)) for _ in range(calls)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return running[1]

    return program


def returned(look: Any, text: str, program: Any) -> list[Any]:
    """Everything that the program returns in some schedule."""
    seen: list[Any] = []

    def judge(observation: dict[str, Any]) -> bool:
        seen.append(observation["returned"])
        return True

    assert look(text, program=program, judge=judge).verdict == "passed"
    return sorted(seen)


def test_steps_show_how_calls_overlap(look: Any) -> None:
    assert look(LIMITER, 1, program=at_once(1, 2)).verdict == "passed"
    assert look(LIMITER, program=at_once(2, 3), judge=lambda seen: seen["returned"] <= 2).verdict == "passed"
    found = look(NO_LIMITER, 1, program=at_once(1, 2))
    assert found.verdict == "failed"
    assert found.observation == {"returned": 2}
    assert [row["action"] for row in found.trace if row["object"] == "task"].count("begin") == 2


def test_a_meeting_that_does_not_come_about_is_a_deadlock(look: Any) -> None:
    def program(module: ModuleType) -> str:
        limiter, meeting = module.Limiter(2), threading.Barrier(2)
        label(meeting, "the meeting")
        threads = [threading.Thread(target=limiter.run, args=(meeting.wait,)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return "met"

    assert look(LIMITER, "met", program=program).verdict == "passed"
    found = look(ONE_LIMITER, "met", program=program)
    assert found.verdict == "failed"
    assert found.conclusion == (
        "Thread 1 holds self.permits and waits at the meeting, and not enough threads come there (line 8); "
        "Thread 2 waits for self.permits (line 7), held by Thread 1"
    )


def test_plain_functions_of_the_scenario_are_steps_when_they_are_called(look: Any) -> None:
    def program(module: ModuleType) -> list[int]:
        out: list[int] = []

        def put(item: int) -> None:
            out.append(item)

        threads = [threading.Thread(target=module.give, args=(put, k)) for k in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return out

    seen = returned(look, "def give(put, k):\n    put(k)\n    put(k)\n", program)
    assert seen == [[0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 0], [1, 0, 0, 1], [1, 0, 1, 0], [1, 1, 0, 0]]


def test_supplied_functions_also_count_when_the_library_calls_them(look: Any) -> None:
    def program(_: ModuleType) -> list[str]:
        log = Log()
        both = [threading.Thread(target=supplied(name, lambda name=name: log.add(name))) for name in ("a", "b")]
        for thread in both:
            thread.start()
        for thread in both:
            thread.join()
        return log.entries

    assert returned(look, "", program) == [["a", "b"], ["b", "a"]]


def test_the_virtual_clock_can_be_asked(look: Any) -> None:
    def program(module: ModuleType) -> float:
        module.wait(2.5)
        return now()

    assert look("import time\nwait = time.sleep\n", 2.5, program=program).verdict == "passed"


def test_outside_of_an_exploration_nothing_happens() -> None:
    step("put", "out")
    label(object(), "thing")
    log = Log()
    log.add(1)
    assert supplied("f", lambda x: x + 1)(1) == 2
    assert log.entries == [1]
    assert now() == 0.0


def test_a_scenario_waits_until_nothing_but_itself_moves(look: Any) -> None:
    """Neither a sleeper that is far away, nor one that gives way, nor one that looks again and again is still."""

    def program(module: ModuleType) -> object:
        seen: list[object] = []
        module.begin(seen)
        until_still()
        return seen

    text = """
import threading, time
def begin(seen):
    def late():
        time.sleep(1000)
        seen.append("late")
    def polite():
        time.sleep(0)
        seen.append("polite")
        while "late" not in seen: time.sleep(0.5)
        seen.append("seen")
    def stuck():
        lock = threading.Lock()
        with lock: lock.acquire()
    for work in (late, polite, stuck):
        threading.Thread(target=work, daemon=True).start()
"""
    found = look(text, ["polite", "late", "seen"], program=program, bounded=20, walks=10, pct=10)
    assert found.verdict == "passed", (found.observation, found.reason)
