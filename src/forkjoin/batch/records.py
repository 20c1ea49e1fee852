"""A student's file in the results: the score, and with it what each exercise's result depends on.

Both are in one file because a file is replaced in one step: whenever the machine stops, either all of a student's
results are there, with what is needed to know whether they still hold, or none.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from forkjoin.batch.keys import Key
from forkjoin.box.levels import NAMES
from forkjoin.score import ExerciseResult, Protection, Score


@dataclass(frozen=True)
class Origin:
    """Where a result comes from: what it depends on, when the answer was handed in (UTC), and by whose word.

    `source`: "platform", "file" (the file's own time), or None when nothing was handed in. `late`: the platform marked
    it late.
    """

    submission: str
    conditions: str
    submitted: str | None = None
    source: str | None = None
    late: bool = False

    @property
    def key(self) -> Key:
        """What the result depends on."""
        return Key(self.submission, self.conditions)


@dataclass(frozen=True)
class Record:
    """A student's score, and the origin of each exercise's result by its name (`2-queues/sentinel`)."""

    score: Score
    origins: dict[str, Origin] = field(default_factory=dict)

    def result(self, name: str) -> ExerciseResult | None:
        """Give the result of an exercise."""
        return next((each for each in self.score.exercises if name_of(each) == name), None)

    def holds(self, name: str, key: Key) -> bool:
        """Whether there is a verdict on this exercise that grading again could not change."""
        result, origin = self.result(name), self.origins.get(name)
        return result is not None and result.status != "ungraded" and origin is not None and origin.key == key

    def with_score(self, score: Score, origins: dict[str, Origin], order: Mapping[str, int]) -> Record:
        """Take in newer results; the others stay. `order` has the exercises of the course, and its order."""
        results = {name_of(each): each for each in self.score.exercises if name_of(each) in order}
        results.update((name_of(each), each) for each in score.exercises)
        kept = [results[name] for name in sorted(results, key=lambda name: (order.get(name, len(order)), name))]
        newest = score if score.exercises else self.score
        all_new = len(newest.exercises) == len(kept)
        protection = newest.protection if all_new else weaker(self.score.protection, newest.protection)
        all_origins = {name: origin for name, origin in {**self.origins, **origins}.items() if name in results}
        return Record(Score.of(score.student, newest.python, protection, kept), dict(sorted(all_origins.items())))

    def to_json(self) -> dict[str, Any]:
        """The score's own keys, and `origins`."""
        return {**self.score.to_json(), "origins": {name: asdict(origin) for name, origin in self.origins.items()}}


def read_record(file: Path) -> Record | None:
    """Read a student's file; None when there is none, or when it is not one that a batch wrote."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        origins = {str(name): Origin(**origin) for name, origin in data.get("origins", {}).items()}
        return Record(Score.from_json(data), origins)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def name_of(result: ExerciseResult) -> str:
    """Name an exercise as records do."""
    return f"{result.topic}/{result.exercise}"


def slim(score: Score) -> Score:
    """Keep what tables show: no checks of what has a verdict, and of the rest no traces. A class fits into memory."""
    return replace(score, exercises=[replace(each, checks=_slim_checks(each)) for each in score.exercises])


def _slim_checks(result: ExerciseResult) -> list[Any]:
    if result.status != "ungraded":
        return []
    return [replace(check, trace=None, expected=None, actual=None) for check in result.checks]


def weaker(one: Protection, other: Protection) -> Protection:
    """Of two protections that parts of a score were graded under, give the one that the whole may claim."""
    return max(one, other, key=lambda each: NAMES.index(each.level) if each.level in NAMES else len(NAMES))
