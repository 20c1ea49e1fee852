"""A class of made-up scores, always the same one: for reports and exports."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from forkjoin.batch.results import file_name
from forkjoin.files import write_file
from forkjoin.report.as_json import score_json, scores_json
from forkjoin.score import CheckResult, ExerciseResult, Protection, Score
from tests.support.scores import check

_NAMES = (
    "Ada Alan Amara Björn Carmen Dmitri Elif Fatima Giulia Hiroshi Ingrid Jamal Kwame Lars Mei Oksana Priya Quentin"
)
_FAMILIES = ("Lovelace", "O'Neill, P.", "Okafor", "Lindqvist", "Ortega y Gasset", "Волков", "Yildiz", "الزهراء", "小明")
_EXERCISES = {
    "0-concepts": ("predict",),
    "1-processes": ("background", "clock_class", "clock_function", "own_memory", "parallel_map"),
    "2-queues": ("joinable", "many_consumers", "sentinel"),
    "3-pipes": ("adder", "close_ends"),
    "4-pools": ("pool_tasks",),
    "5-connections": ("adder_server",),
    "6-shared-memory": ("shared_value",),
    "7-threads": ("clock_thread", "clock_thread_class", "stop_event"),
    "8-locks": ("bounded_buffer", "counter", "semaphore", "transfer", "with_lock"),
}
_TITLES = ("the items come in order", "the end is told to every consumer", "nothing is left running", "it is shared")
HOSTILE = "<script>document.title='owned'</script><img src=x onerror=alert(1)>'\"\x1b[2J\u202e=HYPERLINK(1)"
STEPS = [
    {"thread": "Main", "action": "start", "object": "Thread 1", "value": None, "line": None},
    {"thread": "Thread 1", "action": "read", "object": "self.n", "value": "10", "line": 10},
    {"thread": "Thread 2", "action": "read", "object": "self.n", "value": "10", "line": 10},
    {"thread": "Thread 2", "action": "write", "object": "self.n", "value": "11", "line": 12},
    {"thread": "Thread 1", "action": "write", "object": "self.n", "value": "11", "line": 12},
]


def make_class(students: int = 40) -> list[Score]:
    """Make a class in which everything happens: full marks, nothing handed in, tampering, a kit that failed."""
    chance = random.Random(8)  # noqa: S311 - it must repeat, and need not be secret
    names, families = _NAMES.split(), list(_FAMILIES)
    scores = []
    for number in range(students):
        name = f"{names[number % len(names)]} {families[number % len(families)]}"
        scores.append(_student(f"{name} {number}" if number >= len(names) else name, number, chance))
    return sorted(scores, key=lambda score: score.student)


def write_results(folder: Path, scores: Sequence[Score]) -> Path:
    """Write what `grade batch` leaves behind."""
    (folder / "students").mkdir(parents=True, exist_ok=True)
    for score in scores:
        write_file(folder / f"students/{file_name(score.student)}.json", score_json(score))
    write_file(folder / "scores.json", scores_json(scores))
    return folder


def as_data(score: Score) -> dict[str, object]:
    """A score as it lies in a file, to be spoilt."""
    data: dict[str, object] = json.loads(score_json(score))
    return data


def _student(student: str, number: int, chance: random.Random) -> Score:
    skill = 1.0 if number % 13 == 1 else chance.random()
    names = [(topic, name) for topic, exercises in _EXERCISES.items() for name in exercises]
    results = [_result(topic, name, number, skill, chance) for topic, name in names]
    return Score.of(student, "3.13.0", Protection("ns", []), results)


def _result(topic: str, name: str, number: int, skill: float, chance: random.Random) -> ExerciseResult:
    if (number, name) == (4, "sentinel") or number == 11:
        reason = "its result came twice" if number == 4 else "the grading process ended"
        facts = {"title": "The kit could grade this answer", "max_points": 20, "tampered": number == 4}
        one = check("ungraded", **facts, message=reason)
        return ExerciseResult(name, topic, "ungraded", 0, 20, [one])
    if number == 7 or (number != 1 and chance.random() < (1 - skill) / 4):
        return ExerciseResult(name, topic, "missing", 0, 20, [])
    checks = [_check(name, kind, skill, chance) for kind in range(4)]
    points = sum(one.points for one in checks)
    return ExerciseResult(name, topic, "passed" if points == 20 else "failed", points, 20, checks)


def _check(name: str, kind: int, skill: float, chance: random.Random) -> CheckResult:
    facts: dict[str, Any] = {"check": f"test_{name}_{kind}", "title": f"{name}: {_TITLES[kind]}"}
    if chance.random() < 0.35 + 0.65 * skill:
        return check(**facts)
    if kind == 3:
        return check("failed", **facts, visibility="hidden", message="SECRET", expected="SECRET 41", actual="SECRET 42")
    return check(
        "failed",
        **facts,
        message="The counter ended at 11, not at 12. Thread 1 and Thread 2 both read self.n as 10: one update is lost.",
        expected="[1, 2, 3]",
        actual=f"[1, 2] and {HOSTILE}",
        help="threading: Lock Objects",
        trace=STEPS if kind == 2 else None,
        file=f"8-locks/{name}.py",
        line=12,
    )
