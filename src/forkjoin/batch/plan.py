"""What there is left to do: which results of an earlier run still hold, and which exercises have to be graded."""

from __future__ import annotations

from collections.abc import Sequence

from forkjoin.batch.keys import Key, Keys, submission_time
from forkjoin.batch.records import Origin, Record
from forkjoin.batch.results import Results
from forkjoin.course import Exercise
from forkjoin.intake import Submission
from forkjoin.score import Score


class Plan:
    """For each submission: what is due, and the keeping of what was graded. Several threads may use it.

    `force`: grade again what holds as well. `same_submissions`: leave alone answers other than those graded before.
    `reused` names who had nothing due, `changed` whose answers were left alone because they are others by now.
    """

    def __init__(
        self,
        results: Results,
        keys: Keys,
        exercises: Sequence[Exercise],
        *,
        force: bool = False,
        same_submissions: bool = False,
    ) -> None:
        self._results, self._keys, self._exercises = results, keys, exercises
        self._force, self._same = force, same_submissions
        # Of those under way: where their results come from, and what was known before.
        self._under_way: dict[str, tuple[dict[str, Origin], Record | None]] = {}
        self.reused: set[str] = set()
        self.changed: set[str] = set()

    def due(self, submission: Submission) -> list[Exercise]:
        """Give the exercises of a submission on which there is no verdict that still holds."""
        record = self._results.record(submission.student)
        origins: dict[str, Origin] = {}
        due: list[Exercise] = []
        for exercise in self._exercises:
            name, key = f"{exercise.topic}/{exercise.name}", self._keys.of(submission, exercise)
            before = record.origins.get(name) if record is not None else None
            if self._same and (before is None or before.submission != key.submission):
                if before is not None:
                    self.changed.add(submission.student)
                continue
            origins[name] = _origin(submission, exercise, key, before)
            if self._force or record is None or not record.holds(name, key):
                due.append(exercise)
        self._under_way[submission.student] = origins, record
        if not due:
            self.reused.add(submission.student)
        return due

    def keep(self, score: Score) -> None:
        """Save what was graded, and where it comes from."""
        self._results.save(score, *self._under_way.pop(score.student, ({}, None)))


def _origin(submission: Submission, exercise: Exercise, key: Key, before: Origin | None) -> Origin:
    """Say where a result comes from. The time that the same answer was first seen with stays.

    A copy or another download changes a file's time, but not when it was handed in. What the platform says counts more.
    """
    platform = submission.submitted is not None
    if before is not None and before.submission == key.submission and not platform:
        late = before.late or (submission.late and before.submitted is not None)
        return Origin(key.submission, key.conditions, before.submitted, before.source, late)
    time = submission_time(submission, exercise)
    source = None if time is None else "platform" if platform else "file"
    return Origin(key.submission, key.conditions, time, source, submission.late and time is not None)
