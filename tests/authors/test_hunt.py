"""Mutants of several exercises and files, graded in one go."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

from forkjoin.authors.bench import Bench, Outcome, Trial
from forkjoin.authors.cache import Cache
from forkjoin.authors.mutants import Hunt
from forkjoin.authors.mutation import mutants
from forkjoin.course import find_course
from forkjoin.score import CheckResult, ExerciseResult


class OneByOne:
    """A bench that says of each program that the check `length N` failed, N being its size in bytes."""

    def __init__(self) -> None:
        self.trials: list[Trial] = []

    def run(self, trials: Sequence[Trial]) -> Iterator[Outcome]:
        self.trials += trials
        for trial in trials:
            check = CheckResult(f"length {len(trial.source)}", "", "failed", 0, 1)
            exercise = trial.exercise
            yield Outcome(ExerciseResult(exercise.name, exercise.topic, "failed", 0, 1, [check]), 0.0)


def hunt(cache: Path, files: dict[str, list[Path]]) -> tuple[OneByOne, dict[str, Any]]:
    course, bench = find_course(), OneByOne()
    wanted = {course.select([name])[0]: each for name, each in files.items()}
    found = Hunt(course, cast(Bench, bench), Cache(cache)).over(wanted, lambda _what: None)
    return bench, {exercise.name: verdicts for exercise, verdicts in found}


def test_each_program_is_graded_once_and_everybody_gets_its_verdict(tmp_path: Path) -> None:
    answer = "def add(counter, times):\n    with counter.get_lock():\n        counter.value += times\n"
    one, same, other = (tmp_path / f"{name}.py" for name in ("one", "same", "other"))
    one.write_text(answer)
    same.write_text(answer)
    other.write_text(answer + "\nother = 1\n")
    files = {"shared_value": [one, same, other], "counter": [other]}
    bench, found = hunt(tmp_path / "cache.json", files)
    made = {path: list(mutants(path.read_text())) for path in (one, other)}
    assert len(bench.trials) == len(made[one]) + 2 * len(made[other])
    expected = [f"length {len(mutant.source.encode())}" for path in (one, one, other) for mutant in made[path]]
    assert [verdict.why for verdict in found["shared_value"]] == expected
    assert [verdict.why for verdict in found["counter"]] == expected[-len(made[other]) :]
    again, known = hunt(tmp_path / "cache.json", files)
    assert again.trials == []
    assert known == found
    assert len(json.loads((tmp_path / "cache.json").read_text())) == len(bench.trials)
