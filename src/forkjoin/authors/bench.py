"""Grading many programs as answers to exercises, several at a time."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType

from forkjoin.course import Course, Exercise
from forkjoin.grading.client import Extent, GradingProcess
from forkjoin.intake import Submission
from forkjoin.score import ExerciseResult


@dataclass(frozen=True)
class Trial:
    """A program to be graded, and by how much of its grader."""

    exercise: Exercise
    source: bytes
    extent: Extent = field(default_factory=Extent)


@dataclass(frozen=True)
class Outcome:
    """The result of a trial, and how long it took in seconds of wall time."""

    result: ExerciseResult
    seconds: float


class Bench:
    """`jobs` warm grading processes and the threads that wait for them; a context manager, which ends them."""

    def __init__(self, course: Course, jobs: int) -> None:
        self._free: SimpleQueue[GradingProcess] = SimpleQueue()
        self._processes: list[GradingProcess] = []
        self._executor = ThreadPoolExecutor(jobs)
        try:
            for _ in range(jobs):
                self._processes.append(GradingProcess(course))
                self._free.put(self._processes[-1])
        except BaseException:
            self.close()
            raise

    def run(self, trials: Sequence[Trial]) -> Iterator[Outcome]:
        """The outcomes, in the order of the trials. Raises GradingError when the kit itself failed."""
        yield from self._executor.map(self._try, trials)

    def _try(self, trial: Trial) -> Outcome:
        process = self._free.get()
        try:
            with tempfile.TemporaryDirectory(prefix="forkjoin-answer-") as folder:
                file = Path(folder) / trial.exercise.file
                file.parent.mkdir()
                file.write_bytes(trial.source)
                answer, began = Submission("answer", Path(folder)), time.perf_counter()
                score = process.grade(answer, [trial.exercise], extent=trial.extent)
                return Outcome(score.exercises[0], time.perf_counter() - began)
        finally:
            self._free.put(process)

    def close(self) -> None:
        """End the processes; a trial under way in another thread raises."""
        self._executor.shutdown(wait=False, cancel_futures=True)
        for process in self._processes:
            process.close()
        self._executor.shutdown()

    def __enter__(self) -> Bench:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
