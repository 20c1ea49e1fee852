"""Stands in for the process that grades: it takes the answer's first word for the verdict, and keeps a diary."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from forkjoin.course import Course, Exercise
from forkjoin.errors import GradingError, ProtectionError
from forkjoin.intake import NoAnswer, Submission, answer_file
from forkjoin.score import CheckResult, CheckStatus, ExerciseResult, ExerciseStatus, Protection, Score

RACE = CheckResult(
    "no_race",
    "No update is lost",
    "failed",
    0,
    0,
    message="One update is lost.",
    file="8-locks/counter.py",
    line=1,
    trace=[
        {"thread": "Thread 1", "action": "read", "object": "n", "value": "0", "line": 1, "part": "look"},
        {"thread": "Thread 2", "action": "read", "object": "n", "value": "0", "line": 1, "part": "look"},
        {"thread": "Thread 2", "action": "write", "object": "n", "value": "1", "line": 2, "part": "lost"},
        {"thread": "Thread 1", "action": "write", "object": "n", "value": "1", "line": 2, "part": "overwrite"},
    ],
)
"""What an answer that says "race" fails beside `works`; one that says "hidden race" fails it as a hidden check."""


class FakeGrading:
    """Answers: `right`, `wrong`, `ungraded`; `crash` breaks this process, `interrupt` is Ctrl-C, `wait` never ends."""

    protection = Protection("rl", ["limits only"])

    def __init__(self, factory: FakeFactory) -> None:
        self._factory = factory
        self._closed = threading.Event()
        self.broken = False

    def grade(
        self,
        submission: Submission,
        exercises: Sequence[Exercise],
        progress: Callable[[ExerciseResult], None] | None = None,
    ) -> Score:
        assert not self._closed.is_set()
        assert not self.broken, "a process that broke must not be used again"
        self._factory.graded.append(submission.student)
        results = []
        for exercise in exercises:
            results.append(self._result(submission, exercise))
            if progress is not None:
                progress(results[-1])
        return Score.of(submission.student, "3.11.7", self.protection, results)

    def close(self) -> None:
        self._closed.set()
        self._factory.closed.append(self)

    def _result(self, submission: Submission, exercise: Exercise) -> ExerciseResult:
        answer = answer_file(submission, exercise)
        if isinstance(answer, NoAnswer):
            return self._verdict(exercise, answer.status, answer.reason)
        word = answer.read_text(encoding="utf-8").strip()
        if word == "crash":
            self.broken = True
            raise GradingError("the grading process died")
        if word == "fault":
            raise LookupError("a bug of the kit")
        if word == "interrupt":
            raise KeyboardInterrupt
        if word == "wait":
            self._factory.waiting.set()
            self._factory.tell_waiting()
            self._closed.wait()
            raise GradingError("closed")
        verdicts: dict[str, ExerciseStatus] = {"right": "passed", "ungraded": "ungraded"}
        return self._verdict(exercise, verdicts.get(word, "failed"), word)

    @staticmethod
    def _verdict(exercise: Exercise, status: ExerciseStatus, message: str) -> ExerciseResult:
        points = exercise.points if status == "passed" else 0
        if status == "missing":
            return ExerciseResult(exercise.name, exercise.topic, status, 0, exercise.points, [])
        seen: CheckStatus = status
        check = CheckResult(
            "works", "It works", seen, points, exercise.points, message=message, file=exercise.file, line=3
        )
        checks = {"race": [check, RACE], "hidden race": [replace(RACE, visibility="hidden")]}.get(message, [check])
        return ExerciseResult(exercise.name, exercise.topic, status, points, exercise.points, checks)


class FakeFactory:
    """Makes FakeGradings; has the signature of `forkjoin.cli.services.Services.grading`."""

    def __init__(self) -> None:
        self.graded: list[str] = []
        self.started: list[FakeGrading] = []
        self.closed: list[FakeGrading] = []
        self.waiting = threading.Event()
        self.tell_waiting: Callable[[], None] = lambda: None

    def __call__(self, course: Course, require: str | None) -> FakeGrading:
        assert isinstance(course.root, Path)
        if require in {"ll", "ns"}:
            raise ProtectionError(f"protection {require} cannot be had here")
        self.started.append(FakeGrading(self))
        return self.started[-1]
