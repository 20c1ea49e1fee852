from __future__ import annotations

import pytest

from forkjoin.errors import UsageError
from forkjoin.export.gradebook import Gradebook, gradebook
from forkjoin.intake.roster import Member, Roster
from forkjoin.policy.marks import ExerciseMark, Mark
from tests.support.scores import check, exercise, score

ADA, BOB = (score(exercise("sentinel", check()), student=name) for name in ("ada", "bob"))


def book(*members: Member, marks: dict[str, Mark] | None = None) -> Gradebook:
    return gradebook([ADA, BOB], Roster(members) if members else None, marks)


def marked(student: str, points: float | None, **more: ExerciseMark) -> Mark:
    return Mark(student, "missing" if points == 0 else "graded", points, 20, points, list(more.values()))


def test_without_a_roster_everybody_with_a_result_is_in_it() -> None:
    made = book()
    assert [(person.student, person.points, person.max_points) for person in made.people] == [
        ("ada", 5, 20),
        ("bob", 5, 20),
    ]
    assert (made.unknown, made.max_points) == ([], 20)


def test_who_is_missing_and_who_is_unknown() -> None:
    made = book(Member("ada"), Member("eve"))
    assert [(person.student, person.standing) for person in made.people] == [("ada", "graded"), ("eve", "missing")]
    assert made.unknown == ["bob"]
    assert made.people[1].points is None


@pytest.mark.parametrize(
    "member", [Member("1", "ADA"), Member("1", login="Ada "), Member("1", email="ada"), Member("ada")]
)
def test_a_result_is_found_by_any_name_of_the_roster(member: Member) -> None:
    made = book(member)
    assert [(person.student, person.points) for person in made.people] == [("ada", 5)]


def test_results_are_called_after_the_roster_first_of_all() -> None:
    made = book(Member("ada"), Member("2", login="ada"), Member("bob"))
    assert [person.standing for person in made.people] == ["graded", "missing", "graded"]


def test_two_results_of_one_member() -> None:
    with pytest.raises(UsageError, match="both 'ada' and 'bob' are '1' in the roster"):
        book(Member("1", login="ada", email="bob"))


def test_marks_count_where_there_are_any() -> None:
    excused = ExerciseMark("2-queues/sentinel", "excused", 5, 20, None, 1)
    late = ExerciseMark("2-queues/sentinel", "passed", 5, 20, 4.5, 1, 1)
    marks = {
        "ada": marked("ada", 4.5, sentinel=late),
        "bob": Mark("bob", "excused", None, 0, None, [excused]),
        "zoe": marked("zoe", 0),
    }
    ada, bob, zoe = book(marks=marks).people
    assert (ada.points, ada.each) == (4.5, {"2-queues/sentinel": 4.5})
    assert (bob.standing, bob.points, bob.in_part) == ("excused", None, False)
    assert bob.excused == {"2-queues/sentinel"}
    assert (zoe.standing, zoe.points, zoe.score) == ("missing", 0, None)


def test_no_verdict_is_no_number() -> None:
    half = score(exercise("sentinel", check()), exercise("adder", check("ungraded"), status="ungraded"))
    (person,) = gradebook([half], None, None).people
    assert (person.standing, person.points) == ("ungraded", None)
    assert person.each == {"2-queues/sentinel": 5, "2-queues/adder": None}
