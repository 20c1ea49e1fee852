from __future__ import annotations

import pytest

from forkjoin.errors import UsageError
from forkjoin.export.gradebook import Gradebook, gradebook
from forkjoin.export.roster import Roster
from tests.support.scores import check, exercise, score

ADA, BOB = (score(exercise("sentinel", check()), student=name) for name in ("ada", "bob"))


def roster(*names: str, **more: str) -> Roster:
    rows = [{"name": f"{name} the student", "login": name, "excused": more.get(name, "")} for name in names]
    return Roster("roster.csv", ["name", "login", "excused"], rows)


def book(*names: str, key: str | None = None, excused: tuple[str, ...] = (), **more: str) -> Gradebook:
    return gradebook([ADA, BOB], roster(*names, **more), key, excused)


def test_without_a_roster_everybody_with_a_result_is_in_it() -> None:
    made = gradebook([ADA, BOB], None, None, [])
    assert [(person.student, person.points()) for person in made.people] == [("ada", 5), ("bob", 5)]
    assert (made.unknown, made.max_points) == ([], 20)


def test_who_is_missing_and_who_is_unknown() -> None:
    made = book("ada", "eve")
    assert [(person.student, person.standing) for person in made.people] == [("ada", "graded"), ("eve", "missing")]
    assert [one.student for one in made.unknown] == ["bob"]
    assert made.people[1].points() is None


def test_the_column_is_found_whatever_the_case_and_the_accents() -> None:
    scores = [score(student="jose\u0301"), score(student="ADA")]
    rows = [{"id": "1", "login": "Jos\u00e9 "}, {"id": "2", "login": "ada"}]
    made = gradebook(scores, Roster("r.csv", ["id", "login"], rows), None, [])
    assert [person.student for person in made.people] == ["jose\u0301", "ADA"]
    assert made.unknown == []


def test_a_column_can_be_named() -> None:
    assert book("ada", "bob", key="login").unknown == []
    assert len(book("ada", "bob", key="name").unknown) == 2
    with pytest.raises(UsageError, match="has no column 'user', but name, login, excused"):
        book("ada", key="user")


def test_no_column_that_fits() -> None:
    with pytest.raises(UsageError, match=r"no column of roster\.csv has the names of the submissions, such as 'ada'"):
        book("eve")


def test_one_student_twice() -> None:
    with pytest.raises(UsageError, match="'ada' twice in column 'login'"):
        book("ada", "ada")


@pytest.mark.parametrize("cell, standing", [("EX", "excused"), ("yes", "excused"), ("no", "graded"), ("", "graded")])
def test_excused_by_the_roster(cell: str, standing: str) -> None:
    assert book("ada", "bob", ada=cell).people[0].standing == standing


def test_excused_by_name() -> None:
    made = book("ada", "bob", excused=("Ada",))
    assert (made.people[0].standing, made.people[0].points(), made.people[1].points()) == ("excused", None, 5)
    with pytest.raises(UsageError, match="--excused names nobody of the class: zoe"):
        book("ada", "bob", excused=("zoe",))


def test_no_verdict_is_no_number() -> None:
    half = score(exercise("sentinel", check()), exercise("adder", check("ungraded"), status="ungraded"))
    (person,) = gradebook([half], None, None, []).people
    assert (person.standing, person.points()) == ("ungraded", None)
    assert person.points(("2-queues", "sentinel")) == 5
    assert person.points(("2-queues", "adder")) is None
    assert person.points(("2-queues", "never")) is None
