"""Grading many submissions: one warm grading process for each thread of an executor."""

from __future__ import annotations

import platform
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import suppress
from typing import Protocol

from forkjoin.course import Exercise
from forkjoin.errors import ClusterError, ForkjoinError
from forkjoin.intake import Submission
from forkjoin.score import CheckResult, ExerciseResult, Protection, Score

# Which exercises of a submission are to be graded.
Due = Callable[[Submission], Sequence[Exercise]]


class Grading(Protocol):
    """A warm process that grades one submission after the other."""

    protection: Protection

    def grade(
        self,
        submission: Submission,
        exercises: Sequence[Exercise],
        progress: Callable[[ExerciseResult], None] | None = None,
    ) -> Score:
        """Grade `exercises` of one submission. Raises GradingError when the kit itself failed."""

    def close(self) -> None:
        """End the process and all that it started; a `grade` under way in another thread raises."""


class Batch:
    """Runs submissions over at most `jobs` grading processes that `start` makes; `close` it in the end.

    The first process is started at once, so that what no process can do (protection that cannot be had) is known
    before any work. A submission on which grading breaks gets an ungraded score, its process is replaced, and
    the others go on.
    """

    def __init__(self, start: Callable[[], Grading], exercises: Sequence[Exercise], jobs: int) -> None:
        self._start, self._exercises = start, exercises
        self._lock = threading.Lock()
        self._closing = threading.Event()
        first = start()
        self.protection = first.protection
        self._idle, self._all = [first], [first]
        self._executor = ThreadPoolExecutor(max_workers=jobs, thread_name_prefix="grading")

    def run(
        self, submissions: Sequence[Submission], keep: Callable[[Score], None], due: Due | None = None
    ) -> Iterator[Score]:
        """Grade all of them; give each score once it is kept, in the order of ending.

        `due` says which exercises of a submission there is work on; by default all. It is called in the thread that
        grades, and so is `keep`, so that no Ctrl-C, which always hits the main thread, comes between a score and its
        keeping. Raises what either raises, and ClusterError when there is nothing left that could grade. After any
        exception, call `close`.
        """
        work = due or (lambda _submission: self._exercises)
        # No name for the futures: each is forgotten, with its score, once it was given.
        for future in as_completed([self._executor.submit(self._work, each, keep, work) for each in submissions]):
            yield future.result()

    def close(self) -> None:
        """End every process and thread; what is still being graded is given up."""
        self._closing.set()
        self._executor.shutdown(wait=False, cancel_futures=True)
        with self._lock:
            processes, self._all = self._all, []
        for process in processes:
            process.close()
        self._executor.shutdown(wait=True)

    def _work(self, submission: Submission, keep: Callable[[Score], None], due: Due) -> Score:
        exercises = due(submission)
        score = (
            self._grade(submission, exercises)
            if exercises
            else Score.of(submission.student, platform.python_version(), self.protection, [])
        )
        keep(score)
        return score

    def _grade(self, submission: Submission, exercises: Sequence[Exercise]) -> Score:
        process: Grading | None = None
        try:
            process = self._take()
            score = process.grade(submission, exercises)
        except ClusterError:
            raise  # the next one would fare no better
        except Exception as error:  # whatever broke on this one, the rest of the class is still graded
            self._drop(process)
            if self._closing.is_set():  # it was given up: that is no verdict of any kind
                raise
            return self._ungraded(submission, exercises, error)
        with self._lock:
            self._idle.append(process)
        return score

    def _take(self) -> Grading:
        """Take a process that is free, or start one: there are never more than threads."""
        with self._lock:
            if self._idle:
                return self._idle.pop()
        process = self._start()
        with self._lock:
            self._all.append(process)
            closing = self._closing.is_set()
        if closing:  # `close` may have looked before this one was there
            process.close()
        return process

    def _drop(self, process: Grading | None) -> None:
        """End a process that grading broke on: nobody knows what state it is in."""
        if process is None:
            return
        with self._lock, suppress(ValueError):  # ValueError: `close` was here first
            self._all.remove(process)
        with suppress(Exception):  # it is broken already, and its student is told why
            process.close()

    def _ungraded(self, submission: Submission, exercises: Sequence[Exercise], error: Exception) -> Score:
        message = str(error) if isinstance(error, ForkjoinError) else f"{type(error).__name__}: {error}"
        results = [_without_verdict(exercise, message) for exercise in exercises]
        return Score.of(submission.student, platform.python_version(), self.protection, results)


def _without_verdict(exercise: Exercise, message: str) -> ExerciseResult:
    check = CheckResult(
        check="grading",
        title="The kit could grade this answer",
        status="ungraded",
        points=0,
        max_points=exercise.points,
        message=message,
        help="This is the kit's fault, not the student's: grade this submission again.",
    )
    return ExerciseResult(exercise.name, exercise.topic, "ungraded", 0, exercise.points, [check])
