"""Whether a grader finds the mistakes that mutation makes: each mutant is killed, survives, or is no mistake."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
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
    """The mutants of one exercise's answers, graded on a bench; what the cache knows is not graded again."""

    course: Course
    exercise: Exercise
    bench: Bench
    cache: Cache

    def over(self, files: Sequence[Path], step: Step) -> Iterator[MutantVerdict]:
        """What became of the mutants of the files. `step` hears of each file that is done."""
        judged = judgements(answers_folder(self.course, self.exercise))
        for file in files:
            made = list(mutants(file.read_text(encoding="utf-8")))
            for mutant, fate in zip(made, self._fates(made), strict=True):
                yield _verdict(file, mutant, fate, judged)
            self.cache.save()
            step(f"{self.exercise.name}, mutants of {file.name}")

    def _fates(self, made: Sequence[Mutant]) -> Iterator[str]:
        """For each mutant: the check that it failed, "" if it passed, "?" if there is no verdict."""
        keys = [self.cache.key(self.exercise, mutant.source) for mutant in made]
        new = [mutant for key, mutant in zip(keys, made, strict=True) if self.cache.get(key) is None]
        trials = [Trial(self.exercise, mutant.source.encode(), Extent(first_failure=True)) for mutant in new]
        outcomes = self.bench.run(trials)
        for key in keys:
            known = self.cache.get(key)
            if known is None:
                known = _fate(next(outcomes).result)
                if known != "?":
                    self.cache.put(key, known)
            yield known


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
