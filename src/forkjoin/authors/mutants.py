"""Whether a grader finds the mistakes that mutation makes: each mutant is killed, survives, or is no mistake."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from forkjoin.authors.answers import answers_folder, answers_of
from forkjoin.authors.bench import Bench, Trial
from forkjoin.authors.cache import Cache
from forkjoin.authors.equivalents import Judgement, judgements
from forkjoin.authors.mutation import Mutant, mutants
from forkjoin.authors.verify import Step
from forkjoin.course import Course, Exercise
from forkjoin.grading.client import Extent
from forkjoin.score import ExerciseResult

Fate = Literal["killed", "survived", "equivalent", "ungraded"]


@dataclass(frozen=True)
class MutantVerdict:
    """What became of one mutant. `why`: the check that killed it; else what the author says, if anything."""

    answer: str
    key: str
    operator: str
    change: str
    line: int
    fate: Fate
    why: str


def sources(course: Course, exercise: Exercise, count: int) -> list[Path]:
    """The right answers to be mutated: the solution, and `count` others.

    Which ones: as a hash of their names says, so that an answer that comes or goes seldom changes the choice.
    """
    right = [answer.path for answer in answers_of(course, exercise) if answer.right]
    solution = [course.solutions / exercise.file] if course.solutions else []
    return solution + sorted(right, key=lambda path: hashlib.sha256(path.name.encode()).digest())[:count]


@dataclass(frozen=True)
class Hunt:
    """Mutants graded on a bench; what the cache knows is not graded again."""

    course: Course
    bench: Bench
    cache: Cache

    def over(
        self, files: Mapping[Exercise, Sequence[Path]], step: Step
    ) -> Iterator[tuple[Exercise, list[MutantVerdict]]]:
        """What became of the mutants of each exercise's files. `step` hears of each file that is done."""
        made = {
            (exercise, file): list(mutants(file.read_text(encoding="utf-8")))
            for exercise, each in files.items()
            for file in each
        }
        # All at once: nobody on the bench waits for the slowest mutant of a file, which goes on for ever.
        fates = self._fates([(exercise, mutant) for (exercise, _), found in made.items() for mutant in found])
        for exercise, each in files.items():
            judged, verdicts = judgements(answers_folder(self.course, exercise)), []
            for file in each:
                verdicts += [_verdict(file, mutant, next(fates), judged) for mutant in made[exercise, file]]
                self.cache.save()
                step(f"{exercise.name}, mutants of {file.name}")
            yield exercise, verdicts

    def _fates(self, made: Sequence[tuple[Exercise, Mutant]]) -> Iterator[str]:
        """For each mutant: the check that it failed, "" if it passed, "?" if there is no verdict."""
        keys = [self.cache.key(exercise, mutant.source) for exercise, mutant in made]
        fates = {key: known for key in keys if (known := self.cache.get(key)) is not None}
        new = {key: _trial(*each) for key, each in zip(keys, made, strict=True) if key not in fates}
        outcomes = self.bench.run(list(new.values()))
        for key in keys:
            if key not in fates:
                fates[key] = _fate(next(outcomes).result)
                if fates[key] != "?":
                    self.cache.put(key, fates[key])
            yield fates[key]


def _trial(exercise: Exercise, mutant: Mutant) -> Trial:
    return Trial(exercise, mutant.source.encode(), Extent(first_failure=True))


def _fate(result: ExerciseResult) -> str:
    if result.status == "failed":
        return next(check.check for check in result.checks if check.status == "failed")
    return "" if result.status == "passed" else "?"


def _verdict(file: Path, mutant: Mutant, fate: str, judged: dict[str, Judgement]) -> MutantVerdict:
    def said(kind: Fate, why: str = "") -> MutantVerdict:
        return MutantVerdict(file.name, mutant.key, mutant.operator, mutant.change, mutant.line, kind, why)

    if fate == "?":
        return said("ungraded")
    if fate:
        return said("killed", fate)
    if mutant.key not in judged:
        return said("survived")
    judgement = judged[mutant.key]
    return said("equivalent" if judgement.equivalent else "survived", judgement.why)
