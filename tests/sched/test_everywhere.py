"""The same programs have the same schedules, verdicts and traces on every Python and with every hash seed.

Compares all the interpreters it can find: `python3.10` to `python3.14` on PATH, and those that the environment variable
FORKJOIN_PYTHONS names, separated as in PATH.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.sched.programs import drawn

ROOT = Path(__file__).parents[2]
OTHERS = [f"python3.{minor}" for minor in range(10, 15)]
SEEDS = ("0", "4711")
ABOUT = "import json, sys; print(json.dumps([sys.version, list(sys.version_info[:2]), sys.implementation.name]))"

SCENARIOS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "7-threads/clock_thread": [("ticks", {"cases": [[2, 1.0], [3, 0.5]]}), ("pauses", {"count": 3, "interval": 10.0})],
    "7-threads/clock_thread_class": [("pauses", {"count": 3, "interval": 10.0}), ("attributes", {})],
    "7-threads/stop_event": [("repeats", {}), ("any_moment", {"stoppers": 2, "inside": True, "after": 0.0})],
    "8-locks/counter": [
        ("increments", {"threads": 2, "times": 2, "by": 3}),
        ("read_while_incrementing", {"start": 5, "steps": [1, 2], "reads": 2}),
        ("together_watched", {"threads": 2, "times": 1, "watch": True}),
    ],
    "8-locks/with_lock": [("shared", {"balance": 5, "works": [[["deposit", 1]], [["withdraw", 4], ["withdraw", 4]]]})],
    "8-locks/semaphore": [
        ("two_limiters", {"limits": [1, 2], "works": [2, 0]}),
        ("each_its_own", {"limit": 2, "errors": [None, "ValueError"], "size": "few"}),
    ],
    "8-locks/transfer": [("shared", {"balances": [9, 9, 9], "works": [[[0, 1, 5]], [[1, 0, 7]]], "reader": True})],
    "8-locks/bounded_buffer": [
        ("last_place", {"capacity": 1, "late": False}),
        ("all_woken", {"capacity": 2, "full": True}),
    ],
}
"""Of the exercises with threads, what is tried."""

UNLIKE = {
    "right_sorted_by_repr": "takes locks in the order of addresses",
    "wrong_process": "its processes start otherwise on 3.14, and run beside the schedule",
}
"""Answers whose schedules may differ, and why; their verdicts do not."""


def pythons() -> dict[str, str]:
    """The interpreters, by their versions, without those that are too old or not CPython."""
    named = os.environ.get("FORKJOIN_PYTHONS", "").split(os.pathsep)
    found: dict[str, str] = {}
    for path in [sys.executable, *filter(None, named), *filter(None, map(shutil.which, OTHERS))]:
        run = subprocess.run([path, "-c", ABOUT], capture_output=True, text=True, check=False, timeout=60)
        if run.returncode == 0:  # a name on PATH may stand for an interpreter that is not installed
            version, number, kind = json.loads(run.stdout)
            if number >= [3, 10] and kind == "cpython":
                found.setdefault(version, path)
    return found


def _job(name: str, text: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "text": text, "file": "answer.py", "scenario": None, "most": 60, **more}


def jobs_of(topic_and_name: str, answer: Path, most: int) -> Iterator[dict[str, Any]]:
    """One answer in all its scenarios."""
    topic, name = topic_and_name.split("/")
    scenario = str(ROOT / "graders" / topic / f"scenario_{name}.py")
    for function, arguments in SCENARIOS[topic_and_name]:
        yield _job(f"{answer.stem}: {function}", answer.read_text(), file=f"{name}.py", most=most, scenario=scenario,
                   function=function, arguments=arguments)  # fmt: skip


def answers(topic_and_name: str) -> list[Path]:
    """The corpus of one exercise, but for those that look at what differs from process to process."""
    found = sorted((ROOT / "tests" / "answers" / topic_and_name).glob("*.py"))
    return [answer for answer in found if "getpid" not in answer.read_text() and answer.stem not in UNLIKE]


def explored(python: str, seed: str, jobs: list[dict[str, Any]]) -> list[Any]:
    """What this interpreter says of them."""
    command = [python, "-s", str(Path(__file__).with_name("everywhere.py")), str(ROOT / "src")]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    run = subprocess.run(command, input=json.dumps(jobs), capture_output=True, text=True, env=environment, check=False)
    assert run.returncode == 0, f"{python}, hash seed {seed}: {run.stderr[-2000:]}"
    results = map(json.loads, run.stdout.splitlines())
    return [(name, _without_wording(result)) for name, result in results]


def _without_wording(found: dict[str, Any]) -> dict[str, Any]:
    """What exceptions say, and sometimes what they are, is each version's own affair."""
    seen = found["observation"] or {}
    if "raised" in seen:
        seen["raised"] = seen["raised"][2]
    seen["thread_errors"] = [[thread, line] for thread, _, _, line in seen.get("thread_errors", [])]
    found["conclusion"] = re.sub(r" raised .*? in line", " raised something in line", found["conclusion"])
    for row in found["trace"]:
        if row["action"] == "raise":
            row["object"] = row["value"] = None
    return found


def compare(jobs: list[dict[str, Any]], found: dict[str, str]) -> set[str]:
    """Explore on all of them; the verdicts that came up."""
    runs = list(product(found.items(), SEEDS))
    with ThreadPoolExecutor(2) as executor:
        results = list(executor.map(lambda run: explored(run[0][1], run[1], jobs), runs))
    for run, result in zip(runs, results, strict=True):
        for first, other in zip(results[0], result, strict=True):
            assert other == first, f"{first[0]}: {run} differs from {runs[0]}"
    return {one["verdict"] for _, one in results[0]}


@pytest.fixture(scope="module")
def several() -> dict[str, str]:
    found = pythons()
    if len(found) < 2:
        pytest.skip(f"only one Python was found: {sys.version}; FORKJOIN_PYTHONS may name others")
    return found


def test_a_few_programs_are_explored_alike_everywhere(several: dict[str, str]) -> None:
    jobs = [_job(f"drawn {seed}", drawn(seed)) for seed in range(400, 408)]
    for name in SCENARIOS:
        every = answers(name)
        for answer in every[:: max(len(every) // 2, 1)][:3]:
            jobs += list(jobs_of(name, answer, 20))[:1]
    assert compare(jobs, several) >= {"passed", "failed"}


@pytest.mark.stress
@pytest.mark.parametrize("name", SCENARIOS)
def test_all_answers_are_explored_alike_everywhere(name: str, several: dict[str, str]) -> None:
    compare([job for answer in answers(name) for job in jobs_of(name, answer, 100)], several)


@pytest.mark.stress
def test_many_programs_are_explored_alike_everywhere(several: dict[str, str]) -> None:
    compare([_job(f"drawn {seed}", drawn(seed)) for seed in range(1000, 1150)], several)
