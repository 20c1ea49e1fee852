from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from forkjoin.batch.records import Origin
from forkjoin.errors import UsageError
from forkjoin.policy.feedback import as_students_see
from forkjoin.policy.marks import Mark, mark, mark_of_missing
from forkjoin.policy.rules import Rules, read_rules
from forkjoin.policy.schema import Policy
from forkjoin.score import ExerciseResult, ExerciseStatus, Protection, Score
from tests.support.courses import make_course, write
from tests.support.scores import check

SENTINEL, ENDS, COUNTER = "2-queues/sentinel", "3-pipes/close_ends", "8-locks/counter"
DUE = datetime(2026, 11, 1, 23, 0, tzinfo=timezone.utc)
HEAD = "due = 2026-11-01T23:00:00Z\n"


def rules(root: Path, text: str) -> Rules:
    return read_rules(write(root / "policy.toml", text), make_course(root / "course").exercises)


def result(name: str, points: int, status: ExerciseStatus = "passed") -> ExerciseResult:
    topic, exercise = name.split("/")
    return ExerciseResult(exercise, topic, status, points, 20, [])


def marked(
    root: Path, text: str, *results: ExerciseResult, late: timedelta = timedelta(0), student: str = "ada"
) -> Mark:
    """Mark results that were all handed in so long after 1 November, 23:00 UTC."""
    moment = (DUE + late).strftime("%Y-%m-%dT%H:%M:%SZ")
    score = Score.of(student, "3.11.7", Protection("rl", []), list(results))
    origins = {f"{one.topic}/{one.exercise}": Origin("s", "c", moment, "file") for one in results}
    return mark(score, origins, rules(root, text))


def test_without_rules_points_are_points(tmp_path: Path) -> None:
    found = marked(tmp_path, "", result(SENTINEL, 20), result(COUNTER, 9))
    assert (found.status, found.points, found.max_points, found.percent) == ("graded", 29, 40, 72.5)


@pytest.mark.parametrize(
    "late, days, points",
    [
        (timedelta(0), 0, 20),
        (timedelta(minutes=10), 0, 20),
        (timedelta(minutes=10, seconds=1), 1, 18),
        (timedelta(days=1), 1, 18),
        (timedelta(days=1, seconds=1), 2, 16),
        (timedelta(days=5), 5, 10),
        (timedelta(days=7), 7, 10),
        (timedelta(days=7, seconds=1), 8, 0),
    ],
)
def test_lateness(tmp_path: Path, late: timedelta, days: int, points: int) -> None:
    text = f"{HEAD}[late]\nper_day = 10\nat_most = 50\ngrace_minutes = 10\nrefused_after_days = 7\n"
    (one,) = marked(tmp_path, text, result(SENTINEL, 20), late=late).exercises
    assert (one.days_late, one.points) == (days, points)


def test_due_dates_by_exercise_topic_and_student(tmp_path: Path) -> None:
    text = HEAD + (
        "[late]\nper_day = 10\n[exercises.sentinel]\ndue = 2026-11-03T23:00:00Z\n"
        "[exercises.3-pipes]\ndue = 2026-11-02T23:00:00Z\n[students.bob]\nextra_days = 1\n"
    )
    results = [result(name, 20) for name in (SENTINEL, ENDS, COUNTER)]
    late = timedelta(days=3)
    assert [one.days_late for one in marked(tmp_path, text, *results, late=late).exercises] == [1, 2, 3]
    assert [one.days_late for one in marked(tmp_path, text, *results, late=late, student="bob").exercises] == [0, 1, 2]


def test_time_zones_and_whole_days(tmp_path: Path) -> None:
    berlin = rules(tmp_path, 'timezone = "Europe/Berlin"\ndue = 2026-11-01\n')
    due = berlin.due(SENTINEL, "ada")
    assert due is not None
    assert due.astimezone(timezone.utc) == datetime(2026, 11, 1, 22, 59, 59, tzinfo=timezone.utc)
    summer = rules(tmp_path, 'timezone = "Europe/Berlin"\ndue = 2026-10-01T12:00:00\n').due(SENTINEL, "ada")
    assert summer is not None
    assert summer.astimezone(timezone.utc).hour == 10


def test_weights_caps_and_bonus(tmp_path: Path) -> None:
    text = "cap = 90\n[exercises]\n8-locks.weight = 2.5\nsentinel.cap = 80\nclose_ends.bonus = true\n"
    found = marked(tmp_path, text, result(SENTINEL, 20), result(COUNTER, 10))
    assert [one.points for one in found.exercises] == [16, 10]
    assert (found.points, found.max_points, found.percent) == (41, 70, 58.57)
    everything = [result(name, 20) for name in (SENTINEL, ENDS, COUNTER)]
    found = marked(tmp_path, text, *everything)
    assert (found.points, found.max_points, found.percent) == (63, 70, 90), "16 + 20 + 50 are more than the cap of 63"


def test_what_an_exercise_says_comes_before_its_topic(tmp_path: Path) -> None:
    found = rules(tmp_path, "[exercises.counter]\nweight = 3\n[exercises.8-locks]\nweight = 2\ncap = 50\n")
    assert (found.weight(COUNTER), found.cap(COUNTER), found.weight(SENTINEL)) == (3, 50, 1)


def test_excused(tmp_path: Path) -> None:
    text = '[students.ada]\nexcused = ["8-locks"]\n[students.bob]\nexcused = true\n'
    results = [result(SENTINEL, 20), result(COUNTER, 0, "missing")]
    found = marked(tmp_path, text, *results)
    assert (found.status, found.points, found.max_points) == ("graded", 20, 20)
    assert [one.status for one in found.exercises] == ["passed", "excused"]
    found = marked(tmp_path, text, *results, student="bob")
    assert (found.status, found.points, found.percent) == ("excused", None, None)


OVERRIDE = '[[overrides]]\nstudent = "ada"\nexercise = "counter"\npoints = 12.5\nreason = "shown to me in class"\n'


def test_overrides_stand_above_everything(tmp_path: Path) -> None:
    text = f"{HEAD}[late]\nper_day = 50\n[exercises.counter]\ncap = 10\n{OVERRIDE}"
    for before in (result(COUNTER, 0, "failed"), result(COUNTER, 0, "ungraded"), result(COUNTER, 20)):
        (one,) = marked(tmp_path, text, before, late=timedelta(days=9)).exercises
        assert (one.status, one.points, one.note) == ("overridden", 12.5, "shown to me in class")
    (other,) = marked(tmp_path, text, result(COUNTER, 20), student="bob").exercises
    assert (other.status, other.points) == ("passed", 2)


def test_no_verdict_is_no_mark(tmp_path: Path) -> None:
    found = marked(tmp_path, "", result(SENTINEL, 20), result(COUNTER, 0, "ungraded"))
    assert (found.status, found.points, found.max_points) == ("ungraded", None, 40)


def test_who_handed_in_nothing(tmp_path: Path) -> None:
    made = rules(tmp_path, "[students.bob]\nexcused = true\n")
    found = mark_of_missing("ada", [(SENTINEL, 20), (COUNTER, 20)], made)
    assert (found.status, found.points, found.max_points) == ("missing", 0, 40)
    assert mark_of_missing("bob", [(SENTINEL, 20)], made).status == "excused"


def test_late_by_a_platform_that_tells_no_time(tmp_path: Path) -> None:
    score = Score.of("ada", "3.11.7", Protection("rl", []), [result(SENTINEL, 20)])
    origins = {SENTINEL: Origin("s", "c", "2026-10-01T00:00:00Z", "file", late=True)}
    (one,) = mark(score, origins, rules(tmp_path, HEAD)).exercises
    assert one.days_late == 0
    assert "--times" in str(one.note)


@pytest.mark.parametrize("day, shown", [(1, "title"), (2, "title"), (3, "all")])
def test_hidden_checks_before_and_after_everybody_s_time(tmp_path: Path, day: int, shown: str) -> None:
    text = HEAD + '[hidden_checks]\nafter_due = "all"\n[students.bob]\nextra_days = 2\n'
    assert rules(tmp_path, text).shows(SENTINEL, datetime(2026, 11, day, 23, 30, tzinfo=timezone.utc)) == shown


@pytest.mark.parametrize(
    "shown, seen",
    [
        ("nothing", ["open"]),
        ("title", ["open", "hidden, None, None, None"]),
        ("all", ["open", "visible, why, 5, 2-queues/sentinel.py"]),
    ],
)
def test_what_students_see(tmp_path: Path, shown: str, seen: list[str]) -> None:
    facts = {"message": "why", "actual": "5", "file": "2-queues/sentinel.py", "waits": [{"line": 3}]}
    hidden = check("failed", visibility="hidden", line=3, **facts)
    exercise = ExerciseResult("sentinel", "2-queues", "failed", 5, 20, [check(message="open"), hidden])
    score = Score.of("ada", "3.11.7", Protection("rl", []), [exercise])
    given = as_students_see(score, rules(tmp_path, f'[hidden_checks]\nbefore_due = "{shown}"\n'), DUE)
    (one, *others) = given.exercises[0].checks
    assert all(other.waits is None for other in others if other.visibility == "hidden")
    assert [one.message, *(f"{o.visibility}, {o.message}, {o.actual}, {o.file}" for o in others)] == seen
    assert given.points == 5


@pytest.mark.parametrize(
    "text, told",
    [
        ("due = ", "is no TOML file"),
        ("due = 2026-11-01", "a due date has no offset: add timezone"),
        ('timezone = "Mars/Olympus"', "timezone 'Mars/Olympus' is not known on this machine"),
        ("pnealty = 3", "pnealty: Extra inputs are not permitted"),
        ("[late]\nper_day = 101", "late.per_day: Input should be less than or equal to 100"),
        ("[late]\nper_day = true", "late.per_day: Input should be a valid number"),
        ("[late]\ngrace_minutes = nan", "late.grace_minutes: Input should be a finite number"),
        ("[hidden_checks]\nafter_due = 'some'", "hidden_checks.after_due: Input should be 'nothing', 'title' or 'all'"),
        ("[exercises.sentnel]\nweight = 2", "did you mean sentinel"),
        ("[students.ada]\nexcused = ['9-none']", "there is no exercise or topic '9-none'"),
        (OVERRIDE.replace("shown to me in class", " "), "overrides.1.reason: String should have at least 1 character"),
        (OVERRIDE.replace("12.5", "21"), "ada's points in counter are 21: there are only 20"),
        (OVERRIDE + OVERRIDE, "ada's points in counter are overridden twice"),
        ("late = 3", r"late: this should be a table"),
        ("[late]\nper_day = -1\nat_most = 'x'", "late.per_day: .*; late.at_most: "),
    ],
)
def test_a_policy_that_cannot_be_used(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(UsageError, match=told) as caught:
        rules(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'policy.toml'}")
    assert "\n" not in str(caught.value)


def test_a_policy_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"policy\.toml cannot be read: No such file"):
        read_rules(tmp_path / "policy.toml", [])


def test_the_schema_in_docs_is_that_of_the_code() -> None:
    kept = Path(__file__).resolve().parents[2] / "docs/policy.schema.json"
    assert json.loads(kept.read_text(encoding="utf-8")) == Policy.model_json_schema()
