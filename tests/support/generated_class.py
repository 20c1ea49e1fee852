"""A class as large as one likes, of which it is known what each student must get.

    python -m tests.support.generated_class FOLDER STUDENTS [SEED]

Answers come from `tests/answers`, whose first lines say what they must get, and from the sample class, which has hangs
and cheats. A folder, a folder below `exercises`, or an archive for each student, all drawn from a seed.
"""

from __future__ import annotations

import json
import random
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from forkjoin.authors.answers import Answer, answers_of, complaint
from forkjoin.course import Course, Exercise, find_course
from forkjoin.score import ExerciseResult, ExerciseStatus, Score

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

TESTS = Path(__file__).resolve().parents[1]
# Of a hundred answers.
_RIGHT, _WRONG, _SAMPLE, _STUB = 50, 32, 10, 4  # the others are missing
_NOT_HERE = {"giulia-rossi"}  # looks for the solution on the disk, which not every level of protection hides


@dataclass(frozen=True)
class Expected:
    """What an answer must get: the verdict that its header names, or a status alone."""

    status: ExerciseStatus
    path: Path | None = None
    answer: Answer | None = None

    def complaint(self, result: ExerciseResult) -> str | None:
        """Say what is wrong with a result; None if it is the right one."""
        if self.answer is not None and (wrong := complaint(self.answer, result)):
            return wrong
        right = {"passed": result.max_points, "missing": 0}.get(self.status, result.points)
        if (result.status, result.points) == (self.status, right):
            return None
        return f"{self.path} must be {self.status}, but is {result.status} with {result.points} points"


@dataclass
class GeneratedClass:
    """A class that lies below a folder, and by student and exercise (`2-queues/sentinel`) what must come out."""

    expected: dict[str, dict[str, Expected]] = field(default_factory=dict)

    def complaints(self, results: Path) -> list[str]:
        """Compare the results of a batch with what must come out."""
        found: list[str] = []
        for student, expected in self.expected.items():
            text = (results / f"students/{student}.json").read_text(encoding="utf-8")
            data = json.loads(text)
            del data["origins"]
            graded = {f"{each.topic}/{each.exercise}": each for each in Score.from_json(data).exercises}
            if graded.keys() != expected.keys():
                found.append(f"{student}: {sorted(graded)} were graded")
                continue
            told = [(name, one.complaint(graded[name])) for name, one in expected.items()]
            found += [f"{student}, {name}: {wrong}" for name, wrong in told if wrong]
        return found


def generate(folder: Path, students: int, seed: int = 0, exercises: Sequence[Exercise] | None = None) -> GeneratedClass:
    """Write a class below `folder`. The same seed, number and exercises make the same class."""
    course = find_course()
    chosen = course.exercises if exercises is None else exercises
    draw = random.Random(seed)  # noqa: S311 - the same class again, not a secret
    pools = {exercise: _Pool(course, exercise) for exercise in chosen}
    made = GeneratedClass()
    for number in range(students):
        student = f"student-{number:05}"
        drawn = {exercise: pools[exercise].draw(draw) for exercise in chosen}
        made.expected[student] = {f"{each.topic}/{each.name}": one for each, one in drawn.items()}
        files = {each.file: one.path.read_bytes() for each, one in drawn.items() if one.path is not None}
        _hand_in(folder / student, files, draw.choice(["", "exercises/", "zip"]))
    return made


class _Pool:
    """What a student may hand in for an exercise."""

    def __init__(self, course: Course, exercise: Exercise) -> None:
        answers = answers_of(course, exercise)
        self._right = [Expected("passed", one.path, one) for one in answers if one.right]
        self._wrong = [Expected("failed", one.path, one) for one in answers if not one.right]
        self._sample = _sample(exercise) or self._wrong
        self._stub = [Expected("failed", exercise.stub)]

    def draw(self, draw: random.Random) -> Expected:
        """Draw an answer, or that there is none."""
        kinds = [self._right, self._wrong, self._sample, self._stub, [Expected("missing")]]
        weights = [_RIGHT, _WRONG, _SAMPLE, _STUB, 100 - _RIGHT - _WRONG - _SAMPLE - _STUB]
        (kind,) = draw.choices(kinds, weights)
        return draw.choice(kind)


def _sample(exercise: Exercise) -> list[Expected]:
    table = tomllib.loads((TESTS / "sample_class_expected.toml").read_text(encoding="utf-8"))
    found = []
    for student, told in table.items():
        folder = TESTS / "sample_class" / student
        places = [path for path in (folder / exercise.file, folder / "exercises" / exercise.file) if path.is_file()]
        if student not in _NOT_HERE and exercise.name in told and places:
            found.append(Expected(told[exercise.name]["status"], places[0]))
    return found


def _hand_in(place: Path, files: dict[str, bytes], how: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    if how == "zip":
        with zipfile.ZipFile(f"{place}.zip", "w") as archive:
            for name, content in files.items():
                archive.writestr(name, content)
        return
    place.mkdir()
    for name, content in files.items():
        file = place / how / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


if __name__ == "__main__":
    generate(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]) if sys.argv[3:] else 0)
