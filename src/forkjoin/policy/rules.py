"""A policy for a course: read, checked, and asked what holds for whom."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from forkjoin.course import Exercise, UnknownTargetError, select
from forkjoin.errors import UsageError
from forkjoin.policy.schema import ExerciseRules, Late, Override, Policy, Show, StudentRules

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_NO_RULES = StudentRules()


class Rules:
    """What a policy says of each exercise (`2-queues/sentinel`) and student.

    Raises UsageError when it names an exercise that the course has not, or overrides the same points twice.
    """

    def __init__(self, policy: Policy, exercises: Sequence[Exercise], file: Path) -> None:
        self.policy, self._exercises, self._file = policy, exercises, file
        self._zone = ZoneInfo(policy.timezone) if policy.timezone else None
        self._rules = self._for_exercises()
        self._excused = {
            student: set(self._names(rules.excused)) if isinstance(rules.excused, list) else None
            for student, rules in policy.students.items()
            if rules.excused
        }
        self._overrides = self._for_overrides()

    @property
    def late(self) -> Late:
        """What lateness costs."""
        return self.policy.late

    @property
    def students(self) -> set[str]:
        """Everybody that the policy names."""
        return {*self.policy.students, *(override.student for override in self.policy.overrides)}

    def weight(self, exercise: str) -> float:
        """What an exercise's points are multiplied by."""
        weight = self._of(exercise).weight
        return 1 if weight is None else weight

    def cap(self, exercise: str) -> float:
        """Percent of an exercise's points that count at most."""
        cap = self._of(exercise).cap
        return 100 if cap is None else cap

    def bonus(self, exercise: str) -> bool:
        """Whether an exercise's points come on top."""
        return self._of(exercise).bonus is True

    def due(self, exercise: str, student: str) -> datetime | None:
        """When an exercise is due for a student; None when it never is."""
        due = self._of(exercise).due or self.policy.due
        if due is None:
            return None
        return self._aware(due) + timedelta(days=self.policy.students.get(student, _NO_RULES).extra_days)

    def excused(self, exercise: str, student: str) -> bool:
        """Whether a student need not do an exercise."""
        if student not in self._excused:
            return False
        some = self._excused[student]
        return some is None or exercise in some

    def override(self, exercise: str, student: str) -> Override | None:
        """Give the points that the teacher gave by hand."""
        return self._overrides.get((student, exercise))

    def shows(self, exercise: str, now: datetime) -> Show:
        """Say what students see of an exercise's hidden checks.

        It is over when everybody's time is: who has more must not hear of them from the others.
        """
        due = self._of(exercise).due or self.policy.due
        longest = max((rules.extra_days for rules in self.policy.students.values()), default=0)
        hidden = self.policy.hidden_checks
        if due is None or now <= self._aware(due) + timedelta(days=longest, minutes=self.late.grace_minutes):
            return hidden.before_due
        return hidden.after_due

    def _of(self, exercise: str) -> ExerciseRules:
        return self._rules.get(exercise) or ExerciseRules()

    def _aware(self, moment: datetime) -> datetime:
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=self._zone)

    def _for_exercises(self) -> dict[str, ExerciseRules]:
        """What is said of an exercise comes before what is said of its topic."""
        found: dict[str, ExerciseRules] = {}
        topics = {exercise.topic for exercise in self._exercises}
        for target, rules in sorted(self.policy.exercises.items(), key=lambda item: item[0] not in topics):
            for name in self._names([target]):
                said = rules.model_dump(exclude_none=True)
                found[name] = found.get(name, ExerciseRules()).model_copy(update=said)
        return found

    def _for_overrides(self) -> dict[tuple[str, str], Override]:
        found: dict[tuple[str, str], Override] = {}
        points = {f"{each.topic}/{each.name}": each.points for each in self._exercises}
        for override in self.policy.overrides:
            (name, *others) = self._names([override.exercise])
            told = f"{self._file}: {override.student}'s points in {override.exercise}"
            if others:
                raise UsageError(f"{told}: say which exercise of the topic, such as {name}")
            if (override.student, name) in found:
                raise UsageError(f"{told} are overridden twice")
            if override.points > points[name]:
                raise UsageError(f"{told} are {override.points:g}: there are only {points[name]}")
            found[override.student, name] = override
        return found

    def _names(self, targets: Iterable[str]) -> list[str]:
        try:
            return [f"{each.topic}/{each.name}" for target in targets for each in select(self._exercises, [target])]
        except UnknownTargetError as error:
            raise UsageError(f"{self._file}: {error}") from error


def read_rules(file: Path, exercises: Sequence[Exercise]) -> Rules:
    """Read a policy file for a course. Raises UsageError, with all that its schema forbids, when it cannot be used."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}") from error
    except ValueError as error:  # not TOML, or not UTF-8
        raise UsageError(f"{file} is no TOML file: {error}") from error
    try:
        policy = Policy.model_validate(data)
    except ValidationError as error:
        raise UsageError(
            f"{file}: {'; '.join(_told(each['loc'], each['type'], each['msg']) for each in error.errors())}"
        ) from error
    return Rules(policy, exercises, file)


def _told(place: tuple[int | str, ...], kind: str, message: str) -> str:
    where = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    # The library speaks of its own classes where a table of the file is meant.
    plain = "this should be a table" if kind in {"model_type", "dict_type"} else message.removeprefix("Value error, ")
    return f"{where}: {plain}" if where else plain
