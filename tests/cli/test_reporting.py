from __future__ import annotations

import csv
import io
import json
import os
import shutil
from pathlib import Path
from urllib.parse import unquote

import pytest
from junitparser import JUnitXml

from tests.support.classes import make_class, write_results
from tests.support.commands import Grade
from tests.support.courses import make_workspace, write
from tests.support.scores import check, exercise, score


@pytest.fixture
def results(tmp_path: Path) -> Path:
    """Four students, of whom one has no verdict."""
    right, none = exercise("sentinel", check()), exercise("sentinel", check("ungraded"), status="ungraded")
    named = {"ada": right, "O'Neill, P.": right, "王 小明": exercise("sentinel", status="missing"), "zoe": none}
    return write_results(tmp_path / "results", [score(made, student=name) for name, made in named.items()])


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("command", ["report", "export", "similar"])
def test_help_teaches_with_examples(grade: Grade, command: str) -> None:
    result = grade(command, "--help")
    assert result.exit_code == 0
    assert "  Examples:\n" in result.stdout
    assert f"    grade {command} " in result.stdout


def test_a_batch_is_reported_and_exported(grade: Grade, tmp_path: Path) -> None:
    make_workspace(tmp_path / "class/ada")
    make_workspace(tmp_path / "class/bob", text="wrong")
    assert grade("batch", "class", "--out", "results").exit_code == 0
    assert grade("report", "results").exit_code == 0
    page = (tmp_path / "results/report/index.html").read_text("utf-8")
    assert "<b>2</b> students" in page
    assert [row["points"] for row in table(grade("export", "results", "--to", "csv").stdout)] == ["60", "0"]


def test_pages_for_a_class(grade: Grade, tmp_path: Path) -> None:
    results = write_results(tmp_path / "results", make_class(5))
    result = grade("report", results, "--title", "Week <3>")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "index.html" in result.stderr
    page = (results / "report/index.html").read_text("utf-8")
    assert "<h1>Week &lt;3&gt;</h1>" in page
    assert len(list((results / "report/students").iterdir())) == 5
    assert sorted(path.name for path in (results / "report").iterdir()) == ["index.html", "students"]


def test_every_link_leads_to_a_page(grade: Grade, tmp_path: Path, results: Path) -> None:
    names = ["50%", "a/b", "x?y#z", "..", 'q"><b>']
    write_results(results, [score(exercise("sentinel", check()), student=name) for name in names])
    assert grade("report", results, "--output", "pages").exit_code == 0
    page = (tmp_path / "pages/index.html").read_text("utf-8")
    links = {part.partition('"')[0] for part in page.split('href="')[1:]}
    assert len(links) == 9
    assert all((tmp_path / "pages" / unquote(link)).is_file() for link in links)


def test_the_report_as_markdown(grade: Grade, results: Path) -> None:
    assert grade("report", results / "scores.json", "--format", "markdown").exit_code == 0
    assert (results / "report/class.md").read_text("utf-8").startswith("# Class report\n")
    assert (results / "report/students/王 小明.md").is_file()


def test_a_report_that_cannot_be_written(grade: Grade, tmp_path: Path, results: Path) -> None:
    write(tmp_path / "taken", "")
    result = grade("report", results, "--output", "taken")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1].startswith("error: taken")


@pytest.mark.parametrize("command", [["report", "results"], ["export", "results", "--to", "csv"]])
def test_damaged_results(grade: Grade, results: Path, command: list[str]) -> None:
    write(results / "students/ada.json", "{")
    result = grade(*command)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "ada.json is damaged" in result.stderr


@pytest.mark.parametrize("command", [["report", "nowhere"], ["export", "nowhere", "--to", "json"]])
def test_no_results(grade: Grade, command: list[str]) -> None:
    result = grade(*command)
    assert result.exit_code == 2
    assert result.stderr.startswith("error: nowhere is not there")


@pytest.mark.parametrize("form", ["csv", "canvas", "moodle", "classroom50"])
def test_tables_name_everybody_and_nobody_gets_0_for_no_verdict(grade: Grade, results: Path, form: str) -> None:
    result = grade("export", results, "--to", form)
    assert result.exit_code == 1
    assert "no verdict on every exercise, so no sum of points: zoe\n" in result.stderr
    column = {"csv": "points", "classroom50": "score"}.get(form, "forkjoin")
    rows = [row for row in table(result.stdout) if "Points Possible" not in next(iter(row.values()))]
    assert [row[column] for row in rows] == ["5", "5", "", "0"]


def test_a_roster(grade: Grade, tmp_path: Path, results: Path) -> None:
    write(tmp_path / "roster.csv", "name;user\nAda;ada\nPat;O'Neill, P.\nMax;max\n")
    result = grade("export", results, "--to", "csv", "--roster", "roster.csv", "--output", "out.csv")
    assert result.exit_code == 2
    assert "say which column is which" in result.stderr
    options = ("--roster", "roster.csv", "--columns", "student=user,name=name")
    result = grade("export", results, "--to", "csv", *options, "--output", "out.csv")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "in the roster, but handed in nothing: max\n" in result.stderr
    assert "not in the roster, so not in the export: zoe, 王 小明\n" in result.stderr
    rows = table((tmp_path / "out.csv").read_bytes().decode())
    assert [(row["student"], row["points"], row["status"]) for row in rows] == [
        ("ada", "5", "graded"),
        ("O'Neill, P.", "5", "graded"),
        ("max", "", "missing"),
    ]


def test_columns_without_a_roster(grade: Grade, results: Path) -> None:
    result = grade("export", results, "--to", "csv", "--columns", "student=a")
    assert (result.exit_code, result.stderr) == (
        2,
        "error: --columns is about the file that --roster names: give both\n",
    )


CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,Threads (12)
    Points Possible,,,,,60
"Lovelace, Ada",101,S1,ada,A,
"Bee, Bob",102,S2,bob,A,
"Zed, Zoe",103,S3,zoe,A,
"""
POLICY = """
due = 2023-11-14T00:00:00Z
[late]
per_day = 10
[hidden_checks]
after_due = "all"
[students.bob]
excused = ["8-locks"]
"""


@pytest.fixture
def marked(grade: Grade, tmp_path: Path) -> Path:
    """What a batch with a roster and a policy leaves: ada is late by a day, bob excused in part, zoe missing."""
    make_workspace(tmp_path / "class/ada")
    make_workspace(tmp_path / "class/bob", text="hidden race")
    for file in (tmp_path / "class").rglob("*.py"):
        os.utime(file, (1_700_000_000, 1_700_000_000))  # 14 November 2023, 22:13:20 UTC
    write(tmp_path / "canvas.csv", CANVAS)
    write(tmp_path / "policy.toml", POLICY)
    options = ("--roster", "canvas.csv", "--policy", "policy.toml")
    assert grade("batch", "class", "--out", "results", *options).exit_code == 0
    return tmp_path / "results"


@pytest.mark.usefixtures("marked")
def test_marks_are_exported_with_the_roster_of_the_batch(grade: Grade) -> None:
    result = grade("export", "results", "--to", "canvas", "--title", "Threads (12)")
    assert result.exit_code == 0
    possible, *people = table(result.stdout)
    assert possible["Threads (12)"] == "60"
    assert [(row["Student"], row["ID"], row["Threads (12)"]) for row in people] == [
        ("Lovelace, Ada", "101", "54"),
        ("Bee, Bob", "102", "0"),
        ("Zed, Zoe", "103", "0"),
    ]
    assert "--points exports the points without the policy" in result.stderr
    assert "excused from a part, so what counts stands in proportion, of 60 points: bob\n" in result.stderr
    rows = table(grade("export", "results", "--to", "canvas", "--each").stdout)
    assert [row["counter"] for row in rows] == ["20", "18", "EX", "0"]
    rows = table(grade("export", "results", "--to", "csv", "--points").stdout)
    assert [(row["student"], row["points"]) for row in rows] == [("ada", "60"), ("bob", "0"), ("zoe", "")]


@pytest.mark.usefixtures("marked")
def test_marks_of_other_points_are_not_exported(grade: Grade, tmp_path: Path) -> None:
    make_workspace(tmp_path / "class/bob")
    assert grade("batch", "class", "--out", "results", "--roster", "canvas.csv").exit_code == 0
    result = grade("export", "results", "--to", "canvas")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "made before bob got other points: `grade marks` makes them anew" in result.stderr
    assert "without marks, for their points are others by now" in grade("report", "results").stderr
    assert grade("marks", "results", "--policy", "policy.toml").exit_code == 0
    assert grade("export", "results", "--to", "canvas").exit_code == 0


def test_the_report_knows_roster_and_marks(grade: Grade, marked: Path) -> None:
    assert grade("report", "results").exit_code == 0
    page = (marked / "report/index.html").read_text("utf-8")
    assert "<b>3</b> students" in page
    assert 'title="excused">EX' in page
    assert "Handed in nothing: <bdi>zoe</bdi>" in page
    ada = (marked / "report/students/ada.html").read_text("utf-8")
    assert "mark <b>54</b> of 60 (90 %)" in ada
    assert "1 day late: 18 of 20 points count." in ada


@pytest.mark.parametrize("form", ["html", "markdown"])
def test_a_hidden_check_is_shown_when_the_policy_says_so(grade: Grade, marked: Path, form: str) -> None:
    page = marked / f"report/students/bob.{'html' if form == 'html' else 'md'}"
    policy = ("--policy", "policy.toml")
    shown = {"": False, "2023-01-01T00:00:00Z": False, "2024-01-01T00:00:00Z": True}
    for at, told in shown.items():
        assert (
            grade(
                "report", "results", "--format", form, *(policy if at else ()), *(["--at", at] if at else [])
            ).exit_code
            == 0
        )
        text = page.read_text("utf-8")
        assert "No update is lost" in text
        assert ("One update is lost." in text, "read n" in text) == (told, told)


@pytest.mark.parametrize("form, students", [("csv", ["ada", "bob", "zoe"]), ("json", ["ada", "bob", "eve"])])
@pytest.mark.usefixtures("marked")
def test_who_is_not_in_the_roster_of_the_batch(grade: Grade, tmp_path: Path, form: str, students: list[str]) -> None:
    make_workspace(tmp_path / "class/eve")
    options = ("--roster", "canvas.csv", "--policy", "policy.toml")
    assert grade("batch", "class", "--out", "results", *options).exit_code == 0
    result = grade("export", "results", "--to", form)
    rows = table(result.stdout) if form == "csv" else json.loads(result.stdout)["students"]
    assert [row["student"] for row in rows] == students
    assert ("not in the roster, so not in the export: eve" in result.stderr, result.exit_code) == (
        (True, 1) if form == "csv" else (False, 0)
    )


@pytest.mark.usefixtures("marked")
def test_a_time_without_a_policy(grade: Grade) -> None:
    result = grade("report", "results", "--at", "2024-01-01T00:00:00Z")
    assert result.exit_code == 2
    assert result.stderr == "error: --at is about what the file that --policy names says of hidden checks: give both\n"


@pytest.mark.parametrize("file", ["marks.json", "roster.json", "batch.json"])
@pytest.mark.parametrize("command", [["report", "results"], ["export", "results", "--to", "csv"]])
def test_damaged_files_of_the_class(grade: Grade, marked: Path, command: list[str], file: str) -> None:
    write(marked / file, '{"schema": "forkjoin/marks/v1", "students": [{"student": 4}]}')
    result = grade(*command)
    assert result.exit_code == 2
    assert (result.stderr.count("\n"), file in result.stderr) == (1, True)


def test_who_is_no_longer_in_the_class_is_left_out(grade: Grade, marked: Path, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "class/bob")
    assert grade("batch", "class", "--out", "results").exit_code == 0
    result = grade("report", "results")
    assert "results of earlier submissions, left out: bob\n" in result.stderr
    assert "bob" not in (marked / "report/index.html").read_text("utf-8")


def test_exports_for_programs(grade: Grade, results: Path) -> None:
    data = json.loads(grade("export", results, "--to", "json").stdout)
    assert [student["student"] for student in data["students"]] == ["O'Neill, P.", "ada", "zoe", "王 小明"]
    suites = JUnitXml.fromstring(grade("export", results, "--to", "junit").stdout.encode())
    assert [suite.name for suite in suites][-1] == "王 小明: 2-queues/sentinel"


def test_gradescope(grade: Grade, tmp_path: Path, results: Path) -> None:
    assert grade("export", results, "--to", "gradescope").exit_code == 2
    write(tmp_path / "scope/zoe/results.json", "of last week")
    result = grade("export", results, "--to", "gradescope", "--output", "scope")
    assert result.exit_code == 1
    found = {
        path.parent.name: json.loads(path.read_text("utf-8")) for path in (tmp_path / "scope").glob("*/results.json")
    }
    assert {name: data["score"] for name, data in found.items()} == {"ada": 5, "O'Neill, P%2E": 5, "王 小明": 0}


def test_a_title_and_a_column_for_each(grade: Grade, results: Path) -> None:
    head = grade("export", results, "--to", "moodle", "--title", "Threads (12)").stdout.splitlines()[0]
    assert head == '"username","Threads (12)"'
    assert grade("export", results, "--to", "moodle", "--each").stdout.splitlines()[0] == '"username","sentinel"'


COPIED = """
def worker(queue, results):
    while True:
        item = queue.get()
        if item is None:
            break
        results.append((item, item * item, len(str(item))))
    for peculiar_name in sorted(results):
        print("the answer is", peculiar_name[0] + 1)
    return {key: value for key, value, _ in results}
"""
OTHER = """
import collections

class Store:
    total = collections.Counter()

    def add(self, *values, **named):
        self.total.update(values)
        with open("x") as file:
            yield from (line.strip() for line in file if not line)
        try:
            del self.total[named["key"]]
        except KeyError as error:
            raise ValueError(f"no {error}") from None
"""


@pytest.fixture
def submissions(tmp_path: Path) -> Path:
    folder = tmp_path / "class"
    make_workspace(folder / "ada", ("8-locks/counter",), text=COPIED)
    renamed = COPIED.replace("item", "x").replace("queue", "q")
    make_workspace(folder / "bob/exercises", ("8-locks/counter",), text=f"# all mine\n{renamed}")
    make_workspace(folder / "cyd", ("8-locks/counter",), text=OTHER)
    return folder


def test_a_copy_is_shown(grade: Grade, submissions: Path) -> None:
    result = grade("similar", submissions)
    assert result.exit_code == 0
    assert "8-locks/counter" in result.stdout
    (line,) = [line for line in result.stdout.splitlines() if "%" in line]
    assert line.split()[:3] == ["100", "%", "ada"]
    assert "bob" in line
    assert "peculiar_name" in line
    assert "two honest answers may well be alike" in result.stdout


def test_pairs_for_programs(grade: Grade, submissions: Path, tmp_path: Path) -> None:
    assert grade("similar", submissions, "--format", "json", "--output", "pairs.json", "--least", "90").exit_code == 0
    data = json.loads((tmp_path / "pairs.json").read_text("utf-8"))
    assert data["schema"] == "forkjoin/similar/v1"
    (pair,) = data["pairs"]
    assert (pair["exercise"], pair["topic"], pair["students"], pair["percent"]) == (
        "counter",
        "8-locks",
        ["ada", "bob"],
        100,
    )


def test_nothing_alike(grade: Grade, submissions: Path) -> None:
    assert "No pair of answers is that much alike." in grade("similar", submissions, "--only", "sentinel").stdout


def test_nobody_handed_anything_in(grade: Grade, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = grade("similar", "empty")
    assert result.exit_code == 2
    assert "holds no submission" in result.stderr
