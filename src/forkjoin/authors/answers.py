"""The answers that prove a grader: right ones that must pass, wrong ones that must fail the check made for them.

They lie in `tests/answers/TOPIC/NAME/` of a course (or `answers/TOPIC/NAME/`): `right_*.py`, whose first line is
`# right: what is unusual about it`, and `wrong_*.py`, which begins with `# mistake: what is wrong` and
`# fails: check, check`; a third line may give words that the student must be told: `# told: the queue is full`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from forkjoin.course import Course, Exercise
from forkjoin.errors import CourseError
from forkjoin.score import ExerciseResult


@dataclass(frozen=True)
class Answer:
    """One answer of the corpus. `fails` names the checks that it must fail; a right one has none.

    One of these must tell the student the words of `told`: that he learns the cause, and not just that it is wrong.
    """

    path: Path
    right: bool
    says: str
    fails: tuple[str, ...]
    told: str = ""


def answers_folder(course: Course, exercise: Exercise) -> Path:
    """Where the answers to an exercise lie."""
    places = [course.root / part / exercise.topic / exercise.name for part in ("tests/answers", "answers")]
    return next((place for place in places if place.is_dir()), places[0])


def answers_of(course: Course, exercise: Exercise) -> list[Answer]:
    """The answers to an exercise, as their first lines describe them. Raises CourseError for a malformed header."""
    return [_read(path) for path in sorted(answers_folder(course, exercise).glob("*.py"))]


def _read(path: Path) -> Answer:
    first, second, third = [*path.read_text(encoding="utf-8").splitlines(), "", "", ""][:3]
    if path.name.startswith("right_") and first.startswith("# right: "):
        return Answer(path, right=True, says=first.removeprefix("# right: "), fails=())
    if path.name.startswith("wrong_") and first.startswith("# mistake: ") and second.startswith("# fails: "):
        checks = tuple(second.removeprefix("# fails: ").replace(",", " ").split())
        told = third.removeprefix("# told: ") if third.startswith("# told: ") else ""
        return Answer(path, right=False, says=first.removeprefix("# mistake: "), fails=checks, told=told)
    raise CourseError(
        f"{path} does not say what it is: right_*.py begins with `# right: ...`, wrong_*.py with `# mistake: ...` "
        "and `# fails: check, ...`"
    )


def complaint(answer: Answer, result: ExerciseResult) -> str | None:
    """What is wrong with the verdict on an answer; None if it is the one it must get."""
    failed = [check.check for check in result.checks if check.status == "failed"]
    if answer.right:
        messages = [f"{check.check}: {check.message}" for check in result.checks if check.status != "passed"]
        return None if result.status == "passed" else f"{answer.path.name} is right, but {result.status}: {messages}"
    called = f"{answer.path.name} ({answer.says})"
    if result.status != "failed" or not set(answer.fails) <= set(failed):
        return f"{called} must fail {answer.fails}, but {result.status}: it failed {failed}"
    messages = [check.message or "" for check in result.checks if check.check in answer.fails]
    if answer.told and not any(answer.told in message for message in messages):
        return f"{called} must be told {answer.told!r}, but is told: {messages}"
    return None
