"""The gradebook: who is in the class, what each got, and what must not be taken for 0 points."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from forkjoin.errors import UsageError
from forkjoin.export.roster import Roster
from forkjoin.score import Score

# The topic, then the exercise.
ExerciseName = tuple[str, str]
# What stands for "does not count" in Canvas, and in a roster's column `excused`.
EXCUSED = "EX"
_YES = frozenset({"1", "ex", "excused", "true", "x", "y", "yes"})

Standing = Literal["graded", "ungraded", "excused", "missing"]


@dataclass(frozen=True)
class Person:
    """One line of the gradebook. `score`: None when there is no result. `facts`: the roster's cells, by column."""

    student: str
    score: Score | None
    excused: bool = False
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def standing(self) -> Standing:
        """Whether the points count, and if not, why."""
        if self.excused:
            return "excused"
        if self.score is None:
            return "missing"
        return "graded" if self.score.graded else "ungraded"

    def points(self, exercise: ExerciseName | None = None) -> int | None:
        """Give the points in an exercise, or in all of them; None where there is no verdict, or nothing that counts."""
        if self.excused or self.score is None:
            return None
        if exercise is None:
            return self.score.points if self.score.graded else None
        result = next((one for one in self.score.exercises if (one.topic, one.exercise) == exercise), None)
        return None if result is None or result.status == "ungraded" else result.points

    def fact(self, *columns: str) -> str:
        """Give the roster's first non-empty cell in one of these columns, whatever their case; else an empty text."""
        cells = {_plain(column): cell for column, cell in self.facts.items()}
        return next((cell for column in columns if (cell := cells.get(_plain(column), ""))), "")


@dataclass(frozen=True)
class Gradebook:
    """The class. `unknown`: students with results whom the roster does not have; they are in no export."""

    people: list[Person]
    exercises: dict[ExerciseName, int]
    unknown: list[Score]
    with_roster: bool

    @property
    def max_points(self) -> int:
        """What all exercises bring together."""
        return sum(self.exercises.values())

    def those(self, standing: Standing) -> list[str]:
        """Name the students of that standing."""
        return [person.student for person in self.people if person.standing == standing]


def gradebook(scores: Sequence[Score], roster: Roster | None, key: str | None, excused: Iterable[str]) -> Gradebook:
    """Bring results and roster together; without a roster, the class is whoever has a result.

    `key`: the roster's column with the names of the submissions; None: the one that fits most of them.
    Raises UsageError when nothing fits, or `excused` names somebody who is not there.
    """
    exercises = {(e.topic, e.exercise): e.max_points for score in scores for e in score.exercises}
    if roster is None:
        people = [Person(score.student, score) for score in scores]
        unknown: list[Score] = []
    else:
        people, unknown = _matched(scores, roster, key or _best_column(scores, roster))
    people = _with_excused(people, excused)
    return Gradebook(people, dict(sorted(exercises.items())), unknown, roster is not None)


def _matched(scores: Sequence[Score], roster: Roster, key: str) -> tuple[list[Person], list[Score]]:
    if key not in roster.columns:
        raise UsageError(f"{roster.name} has no column {key!r}, but {', '.join(roster.columns)}")
    by_name = {_plain(score.student): score for score in scores}
    people: list[Person] = []
    seen: set[str] = set()
    for row in roster.rows:
        name = _plain(row[key])
        if not name:
            continue
        if name in seen:
            raise UsageError(f"{roster.name} has {row[key]!r} twice in column {key!r}: leave one of them")
        seen.add(name)
        score = by_name.get(name)
        people.append(Person(score.student if score else row[key], score, _says_excused(row), row))
    return people, [score for score in scores if _plain(score.student) not in seen]


def _best_column(scores: Sequence[Score], roster: Roster) -> str:
    names = {_plain(score.student) for score in scores}
    fitting = {column: len({_plain(row[column]) for row in roster.rows} & names) for column in roster.columns}
    best = max(fitting, key=lambda column: fitting[column])
    if not fitting[best]:
        raise UsageError(
            f"no column of {roster.name} has the names of the submissions, such as {scores[0].student!r}: "
            "name a column that has with --key, or mend the roster"
        )
    return best


def _with_excused(people: Sequence[Person], excused: Iterable[str]) -> list[Person]:
    names = {_plain(name): name for name in excused}
    strangers = names.keys() - {_plain(person.student) for person in people}
    if strangers:
        raise UsageError(f"--excused names nobody of the class: {', '.join(sorted(names[one] for one in strangers))}")
    return [
        Person(person.student, person.score, person.excused or _plain(person.student) in names, person.facts)
        for person in people
    ]


def _says_excused(row: Mapping[str, str]) -> bool:
    return any(_plain(column) == "excused" and _plain(cell) in _YES for column, cell in row.items())


def _plain(name: str) -> str:
    """One spelling of a name: case, blanks around it and the way accents are stored make no difference."""
    return unicodedata.normalize("NFC", name).strip().casefold()
