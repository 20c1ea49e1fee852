"""The gradebook: who is in the class, what counts for each, and what must not be taken for 0 points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from forkjoin.batch.records import name_of
from forkjoin.errors import UsageError
from forkjoin.intake.roster import Member, Roster
from forkjoin.policy.marks import Mark, MarkStatus
from forkjoin.score import Score

# What stands for "does not count" in Canvas.
EXCUSED = "EX"


@dataclass(frozen=True)
class Person:
    """One line of the gradebook.

    `standing`: whether the points count, and if not, why. `points` and `max_points`: of everything, `each`: of an
    exercise by its name (`2-queues/sentinel`); None where there is no verdict, or nothing that counts. `excused`: the
    exercises that need not be done. `score`: None when nothing was handed in.
    """

    student: str
    standing: MarkStatus
    points: float | None = None
    max_points: float = 0
    each: Mapping[str, float | None] = field(default_factory=dict)
    excused: frozenset[str] = frozenset()
    score: Score | None = None
    member: Member = field(default_factory=lambda: Member(""))

    @property
    def in_part(self) -> bool:
        """Whether some exercises count and others do not."""
        return bool(self.excused) and self.standing != "excused"


@dataclass(frozen=True)
class Gradebook:
    """The class. `exercises`: what each brings at most; `max_points`: what they bring together.

    `unknown`: students with results whom the roster does not have; they are in no export.
    """

    people: list[Person]
    exercises: Mapping[str, float]
    max_points: float
    unknown: list[str]

    def those(self, standing: MarkStatus) -> list[str]:
        """Name the students of that standing."""
        return [person.student for person in self.people if person.standing == standing]


def gradebook(scores: Sequence[Score], roster: Roster | None, marks: Mapping[str, Mark] | None) -> Gradebook:
    """Bring results and roster together; without a roster, the class is whoever has a result or a mark.

    With `marks`, by student, these count, and not the points of the scores. Raises UsageError when two results belong
    to one member of the roster.
    """
    exercises = dict(sorted((name_of(each), each.max_points) for score in scores for each in score.exercises))
    by_student = {score.student: score for score in scores}
    names = sorted({*by_student, *(marks or {})})
    found = [(Member(name), name) for name in names]
    unknown: list[str] = []
    if roster is not None:
        found, unknown = _matched(names, roster)
    people = [_person(member, name, by_student.get(name), (marks or {}).get(name)) for member, name in found]
    left_out = [name for name in unknown if name in by_student]
    return Gradebook(people, exercises, _most(people, sum(exercises.values())), left_out)


def _matched(students: Iterable[str], roster: Roster) -> tuple[list[tuple[Member, str]], list[str]]:
    """Give each member with the name of their results, and the results that are nobody's."""
    names: dict[str, str] = {}
    unknown: list[str] = []
    exactly = {member.student for member in roster.members}
    for student in dict.fromkeys(students):
        member = student if student in exactly else roster.find((student,))
        if member is None:
            unknown.append(student)
        elif member in names:
            raise UsageError(f"both {names[member]!r} and {student!r} are {member!r} in the roster: remove one of them")
        else:
            names[member] = student
    return [(member, names.get(member.student, member.student)) for member in roster.members], unknown


def _person(member: Member, name: str, score: Score | None, mark: Mark | None) -> Person:
    if mark is not None:
        each = {one.exercise: one.points for one in mark.exercises}
        excused = frozenset(one.exercise for one in mark.exercises if one.status == "excused")
        return Person(name, mark.status, mark.points, mark.max_points, each, excused, score, member)
    if score is None:
        return Person(name, "missing", member=member)
    points = {name_of(one): None if one.status == "ungraded" else one.points for one in score.exercises}
    if score.graded:
        return Person(name, "graded", score.points, score.max_points, points, score=score, member=member)
    return Person(name, "ungraded", None, score.max_points, points, score=score, member=member)


def _most(people: Sequence[Person], otherwise: float) -> float:
    """Say what the class can reach: who is excused from a part can reach less."""
    return max((person.max_points for person in people), default=0) or otherwise
