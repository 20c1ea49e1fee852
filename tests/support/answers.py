"""The corpus of right and wrong answers: what each file says of itself, and grading many of them at once."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from forkjoin.course import Course, Exercise
from forkjoin.grading.client import GradingProcess
from forkjoin.intake import Submission
from forkjoin.score import ExerciseResult

ANSWERS = Path(__file__).parent.parent / "answers"
JOBS = 2


@dataclass(frozen=True)
class Answer:
    """One file of the corpus. `fails` names the checks that it must fail; a right one has none."""

    path: Path
    right: bool
    says: str
    fails: tuple[str, ...]


def answers_of(exercise: Exercise) -> list[Answer]:
    """The answers to an exercise, as their first lines describe them. Raises ValueError for a malformed header."""
    return [_read(path) for path in sorted((ANSWERS / exercise.topic / exercise.name).glob("*.py"))]


def _read(path: Path) -> Answer:
    lines = path.read_text(encoding="utf-8").splitlines()
    if path.name.startswith("right_") and lines[0].startswith("# right: "):
        return Answer(path, right=True, says=lines[0].removeprefix("# right: "), fails=())
    if path.name.startswith("wrong_") and lines[0].startswith("# mistake: ") and lines[1].startswith("# fails: "):
        checks = tuple(lines[1].removeprefix("# fails: ").replace(",", " ").split())
        return Answer(path, right=False, says=lines[0].removeprefix("# mistake: "), fails=checks)
    raise ValueError(f"{path} does not say in its first lines what it is")


def grade_all(
    course: Course, exercise: Exercise, files: Sequence[Path], folder: Path, checks: Mapping[Path, Collection[str]] = {}
) -> Iterator[tuple[Path, ExerciseResult]]:
    """Grade each file as an answer to the exercise, several at a time; with `checks`, by these only."""
    free: SimpleQueue[GradingProcess] = SimpleQueue()

    def grade(number: int, file: Path) -> ExerciseResult:
        student = folder / str(number)
        (student / exercise.topic).mkdir(parents=True)
        shutil.copy(file, student / exercise.file)
        process = free.get()
        try:
            answer = Submission(str(number), student)
            return process.grade(answer, [exercise], checks=checks.get(file)).exercises[0]
        finally:
            free.put(process)

    processes = [GradingProcess(course) for _ in range(JOBS)]
    try:
        for process in processes:
            free.put(process)
        with ThreadPoolExecutor(JOBS) as executor:
            yield from zip(files, executor.map(grade, range(len(files)), files), strict=True)
    finally:
        for process in processes:
            process.close()


def complaint(answer: Answer, result: ExerciseResult) -> str | None:
    """What is wrong with the verdict on an answer; None if it is the one it must get."""
    failed = [check.check for check in result.checks if check.status == "failed"]
    if answer.right:
        messages = [f"{check.check}: {check.message}" for check in result.checks if check.status != "passed"]
        return None if result.status == "passed" else f"{answer.path.name} is right, but {result.status}: {messages}"
    if result.status == "failed" and set(answer.fails) <= set(failed):
        return None
    return f"{answer.path.name} ({answer.says}) must fail {answer.fails}, but {result.status}: it failed {failed}"
