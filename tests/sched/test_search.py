"""What the search promises: every behaviour within a bound is found, and the same search is made everywhere."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from forkjoin.probe.sched import Budget
from forkjoin.probe.sched.bounded import BoundedSearch
from forkjoin.probe.sched.choosers import Pct, RandomWalk, Replay
from forkjoin.probe.sched.run import Laboratory
from forkjoin.probe.sched.tasks import Key
from tests.sched.programs import drawn

SOURCE = Path(__file__).parents[2] / "src"


def main_of(module: ModuleType) -> object:
    return module.main()


def everywhere(_: Key) -> bool:
    return True


@pytest.mark.parametrize("seed", range(16))
def test_no_random_walk_sees_what_an_exhaustive_search_has_not(seed: int) -> None:
    """The reduction is sound: walks that may switch before every access find no further observation."""
    laboratory = Laboratory(drawn(seed), "answer.py", "answer", main_of, Budget())
    with laboratory.opened():
        search = BoundedSearch(laboratory)
        seen = {run.canonical for run in search.runs(1500, 64)}
        walked = {laboratory.run(RandomWalk(number, everywhere)).canonical for number in range(80)}
    assert search.complete
    assert walked <= seen


@pytest.mark.parametrize("seed", range(6))
def test_every_schedule_replays(seed: int) -> None:
    laboratory = Laboratory(drawn(seed + 100), "answer.py", "answer", main_of, Budget())
    with laboratory.opened():
        for number in range(25):
            for chooser in (RandomWalk(number, everywhere), Pct(number, 3, 20, everywhere)):
                run = laboratory.run(chooser)
                again = laboratory.run(Replay(run.path))
                assert (again.canonical, again.path) == (run.canonical, run.path)


TICKETS = """
import threading
def main():
    log = []
    def work(name):
        for k in range(2): log.append(name)
    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for t in threads: t.start()
    for t in threads: t.join()
    return "".join(log)
"""


def test_a_bound_is_kept_and_exhausted() -> None:
    laboratory = Laboratory(TICKETS, "answer.py", "answer", main_of, Budget())
    found = []
    with laboratory.opened():
        for bound in range(4):
            search = BoundedSearch(laboratory)
            found.append({str(run.observation["returned"]) for run in search.runs(500, bound)})
            assert search.exhausted >= bound or search.complete
    assert found[0] == {"aabb", "bbaa"}
    assert found[1] == {"aabb", "bbaa", "abba", "baab"}
    assert found[2] == {"aabb", "bbaa", "abba", "baab", "abab", "baba"} == found[3]


def test_what_was_tried_is_said(look: Any) -> None:
    once = " (schedules that differ only in the order of independent steps count once)"
    assert look(TICKETS, judge=lambda _: True).bound == "every schedule was tried: 10" + once
    limited = look(TICKETS, judge=lambda _: True, bound=1, walks=2, pct=1).bound
    assert limited == "every schedule with up to 1 preemption was tried: 7; then 3 random ones" + once
    few = look(TICKETS, judge=lambda _: True, bounded=1, walks=0, pct=0).bound
    assert few == "1 schedules with the fewest preemptions were tried"


def test_pct_finds_a_bug_of_its_depth_as_often_as_it_promises() -> None:
    """A lost update has depth 2: found with probability at least 1 / (n * k) in a run, here with n = 3 and k = 8."""
    text = TICKETS.replace("log.append(name)", "log[:] = [*log, name]")
    laboratory = Laboratory(text, "answer.py", "answer", main_of, Budget())
    with laboratory.opened():
        search = BoundedSearch(laboratory)
        list(search.runs(200, 64))
        runs = [laboratory.run(Pct(seed, 2, search.longest, search.matters)) for seed in range(96)]
    assert sum(len(run.observation["returned"]) < 4 for run in runs) >= 96 / (3 * 8)


PROGRAMS = """
import json, sys
sys.path.insert(0, sys.argv[1])
from forkjoin.probe.sched import Budget, explore
for text in json.load(sys.stdin):
    found = explore(text, "answer.py", "answer", lambda m: m.main(), lambda seen: not seen.get("returned", [[]])[0][0],
                    Budget(bounded=60, walks=20, pct=10))
    print(json.dumps(found.to_json(), sort_keys=True))
"""


def test_hash_seeds_change_nothing() -> None:
    texts = json.dumps([drawn(seed) for seed in range(300, 312)])
    found = set()
    for seed in ("0", "1", "4711"):
        run = subprocess.run(
            [sys.executable, "-c", PROGRAMS, str(SOURCE)], input=texts, capture_output=True, text=True, check=True,
            env=os.environ | {"PYTHONHASHSEED": seed}, timeout=120,
        )  # fmt: skip
        found.add(hashlib.sha256(run.stdout.encode()).hexdigest())
        assert run.stdout.count('"failed"') > 0
    assert len(found) == 1


def test_nothing_runs_at_the_same_time(look: Any) -> None:
    """Exactly one thread at a time: unguarded native state is never seen half changed."""
    inside = threading.Lock()

    def program(module: ModuleType) -> int:
        def once() -> None:
            assert inside.acquire(blocking=False)
            inside.release()

        together = [threading.Thread(target=module.work, args=(once,)) for _ in range(4)]
        for thread in together:
            thread.start()
        for thread in together:
            thread.join()
        return 1

    text = "def work(f):\n    for _ in range(3):\n        f()\n"
    found = look(text, 1, program=program, bounded=20, walks=40, pct=20)
    assert found.verdict == "passed", found
