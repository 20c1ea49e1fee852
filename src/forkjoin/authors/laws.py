"""What holds for every exercise, whatever it asks for: its texts are complete, its names agree, its points add up."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from forkjoin.authors.answers import answers_folder, answers_of
from forkjoin.course import Course, Exercise
from forkjoin.grading.stub import wanted_names
from forkjoin.score import ExerciseResult

HINTS = 3


def text_problems(course: Course, exercise: Exercise) -> Iterator[str]:
    """What is missing among the texts of an exercise."""
    if len(exercise.hints) != HINTS:
        yield f"{exercise.name}.toml has {len(exercise.hints)} hints, not {HINTS}"
    stub = exercise.stub.read_text(encoding="utf-8")
    if not ast.get_docstring(ast.parse(stub)):
        yield "the stub has no docstring"
    words = ["TODO", *(["NotImplementedError"] if any(wanted_names(exercise.stub).values()) else [])]
    yield from (f"the stub has no {word}" for word in words if word not in stub)
    # With --lang, title and topic's text are the translated ones.
    readme, heading = course.readme(exercise.topic), f"## {exercise.name}: {exercise.title}"
    if not readme.is_file() or heading not in readme.read_text(encoding="utf-8"):
        yield f"{exercise.topic}/{readme.name} has no heading `{heading}`"
    if course.solutions is not None:
        yield from _solution_problems(course, exercise)


def _solution_problems(course: Course, exercise: Exercise) -> Iterator[str]:
    assert course.solutions is not None
    solution = course.solutions / exercise.file
    if not solution.is_file():
        yield f"there is no solution: {solution}"
        return
    wanted, there = wanted_names(exercise.stub), wanted_names(solution)
    if wanted != {name: counts for name, counts in there.items() if name in wanted}:
        yield f"stub and solution do not have the same names and parameters: {wanted} and {there}"


def answer_problems(course: Course, exercise: Exercise, stub: ExerciseResult) -> Iterator[str]:
    """What is wrong with the corpus: no answer of a kind, two that say the same, a check that does not exist.

    `stub` is the result of the stub, which names every check.
    """
    answers = answers_of(course, exercise)
    for right, kind in ((True, "right"), (False, "wrong")):
        if not any(answer.right is right for answer in answers):
            yield f"there is no {kind} answer in {answers_folder(course, exercise)}"
    said = [answer.says for answer in answers]
    yield from (f"two answers say of themselves: {text}" for text in sorted({t for t in said if said.count(t) > 1}))
    known = {check.check for check in stub.checks}
    for answer in answers:
        yield from (f"{answer.path.name} names an unknown check: {name}" for name in answer.fails if name not in known)


def stub_problems(result: ExerciseResult) -> Iterator[str]:
    """What is wrong with the verdict on a stub: it fails cleanly, and says that nothing has been written yet."""
    if (result.status, result.points) != ("failed", 0):
        yield f"the stub is {result.status} with {result.points} points"
    if result.checks[0].status != "passed":
        yield f"the stub does not load: {result.checks[0].message}"
    for check in result.checks:
        if check.status == "failed" and ("Not written yet" not in (check.message or "") or check.line is None):
            yield f"the stub fails {check.check} without saying `Not written yet` and where: {check.message}"


def points_problems(exercise: Exercise, result: ExerciseResult) -> Iterator[str]:
    """What is wrong with the points of the checks."""
    total = sum(check.max_points for check in result.checks)
    if total != exercise.points:
        yield f"the checks bring {total} points, {exercise.name}.toml says {exercise.points}"
