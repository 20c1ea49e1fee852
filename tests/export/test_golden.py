"""Every format against a file that was checked by hand, and read back by a reader of its own."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped

from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.export.gradebook import Gradebook, gradebook
from forkjoin.export.tables import TableOptions, canvas_csv, classroom50_csv, moodle_csv, plain_csv
from forkjoin.intake.roster import Member, Roster
from forkjoin.policy.marks import mark, mark_of_missing
from forkjoin.policy.rules import Rules
from forkjoin.policy.schema import Policy
from forkjoin.report.as_gradescope import gradescope_json
from forkjoin.report.as_json import scores_json
from forkjoin.report.as_junit import scores_junit
from forkjoin.score import Score
from tests.support.classes import HOSTILE, STEPS
from tests.support.scores import check, exercise, score

GOLDEN = Path(__file__).parent / "golden"
FORMULA = '=HYPERLINK("x")'


def a_class() -> list[Score]:
    """Full marks, a wrong answer, nothing handed in, no verdict, a formula for a name, and an excused student."""
    secret = dict.fromkeys(("message", "expected", "actual", "help"), "SECRET")
    hidden = check("failed", check="h", title="a hidden one", visibility="hidden", **secret)
    facts = {
        "message": f"It said {HOSTILE}",
        "expected": "1",
        "actual": "2",
        "help": "look",
        "file": "2-queues/sentinel.py",
    }
    wrong = check("failed", check="w", title="in order", line=7, trace=STEPS, **facts)
    fault = check("ungraded", check="g", title="could be graded", message="no process")
    full = [check(check=name, title=name, max_points=10) for name in ("one", "two")]
    both = (exercise("sentinel", *full), exercise("adder", *full))
    return [
        score(*both, student="ada"),
        score(exercise("sentinel", hidden, wrong, check("skipped", title="later")), both[1], student="O'Neill, P."),
        score(exercise("sentinel", status="missing"), exercise("adder", status="missing"), student="王 小明"),
        score(both[0], exercise("adder", fault, status="ungraded"), student="zoë"),
        score(*both, student=FORMULA),
        score(*both, student="eva"),
        score(*both, student="stranger"),
    ]


def roster() -> Roster:
    people = [
        ("Lovelace", "Ada", "101", "S1", "ada", "A, morning", "ada@example.org"),
        ("O'Neill", "Pat", "102", "S2", "O'Neill, P.", "A, morning", "pat@example.org"),
        ("王", "小明", "103", "S3", "王 小明", "B", "ming@example.org"),
        ("", "Zoë", "104", "S4", "zoë", "B", "zoe@example.org"),
        ("", "Formula", "105", "S5", FORMULA, "B", "formula@example.org"),
        ("Excused", "Eva", "106", "S6", "eva", "B", "eva@example.org"),
        ("Missing", "Max", "107", "S7", "max", "B", "max@example.org"),
    ]
    return Roster(
        [
            Member(login, f"{first} {last}".strip(), email, login, number, section, first, last, number, sis)
            for last, first, number, sis, login, section, email in people
        ]
    )


def book(*, with_roster: bool = True) -> Gradebook:
    return gradebook(a_class(), roster() if with_roster else None, None)


def rules() -> Rules:
    """One exercise counts double, one is excused, one overridden."""
    exercises = [Exercise("2-queues", name, name, 20, (), Path(), Path(), Path()) for name in ("sentinel", "adder")]
    data = {
        "exercises": {"sentinel": {"weight": 2.5}, "adder": {"cap": 66.6}},
        "students": {"eva": {"excused": True}, "ada": {"excused": ["sentinel"]}},
        "overrides": [{"student": "zoë", "exercise": "adder", "points": 3, "reason": "in person"}],
    }
    return Rules(Policy.model_validate(data), exercises, Path("policy.toml"))


def marked() -> Gradebook:
    marks = [mark(made, {}, rules()) for made in a_class()]
    marks.append(mark_of_missing("max", [("2-queues/sentinel", 20), ("2-queues/adder", 20)], rules()))
    return gradebook(a_class(), roster(), {each.student: each for each in marks})


def one(student: str) -> Score:
    return next(made for made in a_class() if made.student == student)


TOTAL = TableOptions("Threads (1234)", key="username")
EACH = TableOptions("unused", each=True, key="username")
FORMATS: dict[str, Callable[[], str]] = {
    "plain.csv": lambda: plain_csv(book(), TOTAL),
    "canvas.csv": lambda: canvas_csv(book(), TOTAL),
    "canvas-each.csv": lambda: canvas_csv(book(), EACH),
    "canvas-without-roster.csv": lambda: canvas_csv(book(with_roster=False), TOTAL),
    "moodle.csv": lambda: moodle_csv(book(), TOTAL),
    "moodle-each.csv": lambda: moodle_csv(book(), EACH),
    "moodle-without-roster.csv": lambda: moodle_csv(book(with_roster=False), TOTAL),
    "moodle-marks.csv": lambda: moodle_csv(marked(), TOTAL),
    "canvas-marks.csv": lambda: canvas_csv(marked(), TOTAL),
    "canvas-marks-each.csv": lambda: canvas_csv(marked(), EACH),
    "plain-marks.csv": lambda: plain_csv(marked(), TOTAL),
    "classroom50-marks.csv": lambda: classroom50_csv(marked(), TOTAL),
    "classroom50.csv": lambda: classroom50_csv(book(), TOTAL),
    "gradescope.json": lambda: gradescope_json(one("O'Neill, P.")),
    "gradescope-missing.json": lambda: gradescope_json(one("王 小明")),
    "junit.xml": lambda: scores_junit(a_class()),
}


@pytest.mark.parametrize("name", FORMATS)
def test_golden(name: str) -> None:
    made = FORMATS[name]().encode()
    assert made.decode() == (GOLDEN / name).read_bytes().decode()
    assert b"SECRET" not in made
    assert b"\x1b" not in made


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(FORMATS[name](), newline="")))


@pytest.mark.parametrize("name", [name for name in FORMATS if name.endswith(".csv")])
def test_tables_are_square_and_hold_no_formula(name: str) -> None:
    table = list(csv.reader(io.StringIO(FORMATS[name](), newline="")))
    assert len({len(row) for row in table}) == 1
    assert not [cell for row in table for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_canvas() -> None:
    possible, *people = rows("canvas.csv")
    head = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Threads (1234)"]
    assert list(possible) == head
    assert (possible["Student"].strip(), possible["Threads (1234)"]) == ("Points Possible", "40")
    marks = {person["ID"]: person["Threads (1234)"] for person in people}
    assert marks == {"101": "40", "102": "20", "103": "0", "104": "", "105": "40", "106": "40", "107": ""}


def test_canvas_with_a_column_for_each_exercise() -> None:
    people = {person["ID"]: person for person in rows("canvas-each.csv")}
    assert (people["104"]["sentinel"], people["104"]["adder"]) == ("20", "")


def test_marks_in_canvas() -> None:
    """50 of 50 for the weighted exercise, 13.32 of 20 for the capped one, 70 in all."""
    possible, *people = rows("canvas-marks.csv")
    assert possible["Threads (1234)"] == "70"
    marks = {person["ID"]: person["Threads (1234)"] for person in people}
    in_proportion = str(round(70 * 13.32 / 20, 2))  # Ada is excused from the other one
    assert marks == {
        "101": in_proportion,
        "102": "13.32",
        "103": "0",
        "104": "53",
        "105": "63.32",
        "106": "EX",
        "107": "0",
    }
    each = {person["ID"]: (person["sentinel"], person["adder"]) for person in rows("canvas-marks-each.csv")[1:]}
    assert (each["101"], each["104"], each["106"]) == (("EX", "13.32"), ("20", "3"), ("EX", "EX"))


def test_moodle() -> None:
    found = {row["username"]: row["Threads (1234)"] for row in rows("moodle.csv")}
    assert found["O'Neill, P."] == "20"
    assert found["zoë"] == found["max"] == ""
    assert "stranger" not in found
    assert {row["username"]: row["Threads (1234)"] for row in rows("moodle-marks.csv")}["eva"] == ""


def test_moodle_takes_the_email_where_everybody_has_one() -> None:
    scores = [score(student="a"), score(student="bo")]
    everybody = Roster([Member("a", email="a@example.org"), Member("bo", email="bo@example.org")])
    some = Roster([Member("a", email="a@example.org"), Member("bo")])
    heads = [moodle_csv(gradebook(scores, each, None), TableOptions("T")).splitlines()[0] for each in (everybody, some)]
    assert heads == ['"email","T"', '"username","T"']
    with pytest.raises(UsageError, match="the roster has no email for bo: add it, or take another --key"):
        moodle_csv(gradebook(scores, some, None), TableOptions("T", key="email"))


def test_classroom50() -> None:
    wanted = (
        "username,first_name,last_name,email,section,score,max_score,datetime,submission_tag,submitted_by,review_url"
    )
    assert list(rows("classroom50.csv")[0]) == [*wanted.split(","), "late", "override"]


def test_gradescope() -> None:
    data = json.loads(FORMATS["gradescope.json"]())
    assert data["score"] == 20
    assert {test["visibility"] for test in data["tests"]} == {"visible", "hidden"}
    assert all(isinstance(test["score"], int) and test["score"] <= test["max_score"] for test in data["tests"])
    (hidden,) = [test for test in data["tests"] if test["visibility"] == "hidden"]
    assert "output" not in hidden


def test_junit_is_read_by_others() -> None:
    suites = list(JUnitXml.fromstring(scores_junit(a_class()).encode()))
    assert len(suites) == 14
    kinds = [type(result) for suite in suites for case in suite for result in case.result]
    assert {kind: kinds.count(kind) for kind in kinds} == {Failure: 4, Skipped: 1, Error: 1}
    assert sum(suite.tests for suite in suites) == sum(len(list(suite)) for suite in suites)
    assert suites[0].name == "ada: 2-queues/sentinel"


def test_a_name_cannot_steer_the_terminal() -> None:
    text = plain_csv(gradebook([score(student="\x1b[2J\x9bA\u200cB")], None, None), TOTAL)
    assert '"\\x1b[2J\\x9bA\u200cB"' in text


@pytest.mark.parametrize("said", ["\x00\x1b\x85\ufffe\uffff", "]]>", "\ud800", "<a>&b;", "a\r\nb"])
def test_junit_takes_any_text(said: str) -> None:
    wrong = check("failed", title=said, message=said, expected=said)
    text = scores_junit([score(exercise(said, wrong), student=said)])
    assert len(list(JUnitXml.fromstring(text.encode()))) == 1


def test_json_is_the_schema() -> None:
    assert json.loads(scores_json(a_class()))["schema"] == "forkjoin/scores/v1"
