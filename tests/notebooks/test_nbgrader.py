"""From the course to the marks, with nbgrader itself: each step as a teacher runs it, in both ways of grading."""

from __future__ import annotations

import csv
import html
import json
import re
import shutil
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.nbgrader import HIDDEN, NO_VERDICT, Kit, missing_nbgrader

pytestmark = pytest.mark.skipif(missing_nbgrader() is not None, reason=str(missing_nbgrader()))

_CONFIG = """\
c = get_config()
c.OverwriteCells.add_missing_cells = True
c.LateSubmissionPlugin.penalty_method = "zero"
# Nothing is graded by running an answer's cell: one that never ends is given up soon.
c.Execute.timeout_func = lambda cell: 5 if cell.metadata.get("nbgrader", {}).get("solution") else 300
"""
_MARKS = """
SELECT student.id, grade.auto_score, grade.manual_score, grade.needs_manual_grade,
       submitted_notebook.late_submission_penalty
FROM grade JOIN submitted_notebook ON grade.notebook_id = submitted_notebook.id
JOIN submitted_assignment ON submitted_notebook.assignment_id = submitted_assignment.id
JOIN student ON submitted_assignment.student_id = student.id
"""
# Runs cells as somebody at a notebook does, and prints their outputs.
_LIVE = """
import json, sys
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook
notebook = new_notebook(cells=[new_code_cell(source) for source in json.load(open(sys.argv[1]))])
NotebookClient(notebook, timeout=300, allow_errors=True).execute()
print(json.dumps([cell.outputs for cell in notebook.cells]))
"""
# What each student gets: 20 points in all, 2 of them for the hidden check. Some have more than one peculiarity.
_POINTS = {
    "deleted": 0,  # the answer's cell
    "endless": 0,  # a loop at import
    "hanging": 8,
    "open": None,  # there is no verdict
    "loud": 20,  # on stderr; and late
    "raising": 0,  # at import; and the cells have changed places
    "renamed": 0,  # a function; and the cell of checks is deleted
    "right": 20,
    "unseen": 18,  # wrong in nothing but what the hidden check looks for
    "wrong": 14,
}
# Who passes the hidden check, too.
_WHOLE = {"loud", "right", "wrong"}
# Stops, as by Ctrl-C, when the first of the notebooks is in the gradebook.
_STOPPED = """
from forkjoin.cli import main
from forkjoin.notebooks.gradebook import Recording

convert, converted = Recording.convert_single_notebook, []

def stopping(recording, filename):
    if converted:
        raise KeyboardInterrupt
    converted.append(filename)
    convert(recording, filename)

Recording.convert_single_notebook = stopping
main()
"""


@pytest.fixture(scope="module")
def kit() -> Iterator[Kit]:
    with Kit.made() as kit:
        yield kit


@pytest.fixture(scope="module")
def course(kit: Kit) -> Path:
    """A course whose students have handed in."""
    course = kit.root / "course"
    course.mkdir()
    (course / "nbgrader_config.py").write_text(_CONFIG, encoding="utf-8")
    kit.run("grade", "release", "--format", "nbgrader", ".", "--only", "sentinel", "--assignment", "week1", cwd=course)
    kit.run("nbgrader", "generate_assignment", "week1", cwd=course)
    with closing(sqlite3.connect(course / "gradebook.db")) as database, database:
        database.execute("UPDATE assignment SET duedate = '2026-01-10 12:00:00'")
    _hand_in(course, kit.solution)
    return course


@pytest.fixture(scope="module")
def graded(kit: Kit, course: Path) -> tuple[Path, Path]:
    """Two copies of the course, graded by `nbgrader autograde` and by `grade batch`: at once, since both take long."""
    copies = [Path(shutil.copytree(course, kit.root / name)) for name in ("by_nbgrader", "by_batch")]
    with ThreadPoolExecutor() as executor:
        one, other = executor.submit(_by_nbgrader, kit, copies[0]), executor.submit(_by_batch, kit, copies[1])
        return one.result(), other.result()


@pytest.fixture(scope="module")
def by_nbgrader(graded: tuple[Path, Path]) -> Path:
    """The course, graded by `nbgrader autograde`."""
    return graded[0]


@pytest.fixture(scope="module")
def by_batch(graded: tuple[Path, Path]) -> Path:
    """The course, graded by `grade batch`."""
    return graded[1]


def _by_nbgrader(kit: Kit, course: Path) -> Path:
    told = kit.run("nbgrader", "autograde", "week1", cwd=course, status=1).stderr
    assert "There was an error processing assignment 'week1' for student 'open'" in told
    assert told.count("There was an error processing assignment 'week1' for") == 1
    return _finished(kit, course)


def _by_batch(kit: Kit, course: Path) -> Path:
    told = kit.run("grade", "batch", "submitted", "--out", "results", cwd=course, status=1).stderr
    assert "open: no verdict on 2-queues/sentinel" in told
    assert "deleted: week1/sentinel.ipynb: the cell sentinel-answer was deleted" in told
    assert "raising: week1/sentinel.ipynb: the cell sentinel-answer was moved" in told
    assert "renamed: week1/sentinel.ipynb: the cell sentinel-checks was deleted" in told
    assert "the scores are in the gradebook" in told
    assert "Warning" not in told
    return _finished(kit, course)


def _finished(kit: Kit, course: Path) -> Path:
    kit.run("nbgrader", "generate_feedback", "week1", cwd=course)
    exporter = "--exporter=forkjoin.notebooks.exporter.GradesCsv"
    kit.run("nbgrader", "export", exporter, "--to", "grades.csv", cwd=course)
    return course


def _hand_in(course: Path, solution: str) -> None:
    released = json.loads((course / "release/week1/sentinel.ipynb").read_text(encoding="utf-8"))
    task, answer, checks = released["cells"]

    def with_answer(text: str) -> dict[str, object]:
        return {**answer, "source": text.splitlines(keepends=True)}

    unseen = "return [one for one in consumed if not isinstance(one, bytes) or len(one) < 100_000]"
    endless = "import time\nwhile True:\n    time.sleep(0)\n"
    cells = {
        "deleted": [task, checks],
        "endless": [task, with_answer(f"{solution}\n{endless}"), checks],
        "hanging": [task, with_answer(solution.replace("q.put(None)", "pass")), checks],
        "loud": [task, with_answer(f"import sys\nprint('boo', file=sys.stderr)\n{solution}"), checks],
        "open": [task, with_answer(f"{solution}\n{NO_VERDICT}\n"), checks],
        "raising": [checks, task, with_answer(f"{solution}\nraise RuntimeError('at import')\n")],
        "renamed": [task, with_answer(solution.replace("def consumer", "def consume"))],
        "right": [task, with_answer(solution), checks],
        "unseen": [task, with_answer(solution.replace("return consumed", unseen)), checks],
        "wrong": [task, with_answer(solution.replace("if item is None", "if not item")), checks],
    }
    for student, handed_in in cells.items():
        folder = course / "submitted" / student / "week1"
        folder.mkdir(parents=True)
        text = json.dumps({**released, "cells": handed_in})
        (folder / "sentinel.ipynb").write_text(text, encoding="utf-8")
        day = 11 if student == "loud" else 9
        (folder / "timestamp.txt").write_text(f"2026-01-{day:02} 12:00:00 UTC", encoding="utf-8")


def marks(course: Path) -> dict[str, tuple[float | None, float | None, int, float | None]]:
    with closing(sqlite3.connect(course / "gradebook.db")) as database:
        return {student: tuple(rest) for student, *rest in database.execute(_MARKS)}


def rows(path: Path) -> dict[str, dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return {row.get("student") or row["student_id"]: row for row in csv.DictReader(file)}


def own_lines(kit: Kit) -> set[str]:
    """The lines that only the solution has."""
    given = {line.strip() for line in kit.stub.splitlines()}
    return {line.strip() for line in kit.solution.splitlines()} - given - {"", "return"}


def test_the_marks_are_those_expected(by_batch: Path) -> None:
    found = marks(by_batch)
    assert {student: mark[0] for student, mark in found.items()} == _POINTS
    assert {student for student, mark in found.items() if mark[2]} == {"open"}
    assert {student for student, mark in found.items() if mark[3]} == {"loud"}


def test_both_ways_give_the_same_marks(by_nbgrader: Path, by_batch: Path) -> None:
    assert marks(by_nbgrader) == marks(by_batch)


def test_exports_say_the_same(kit: Kit, by_nbgrader: Path, by_batch: Path) -> None:
    assert (by_nbgrader / "grades.csv").read_bytes() == (by_batch / "grades.csv").read_bytes()
    kit.run("nbgrader", "export", "--to", "plain.csv", cwd=by_batch)
    plain, ours = rows(by_batch / "plain.csv"), rows(by_batch / "grades.csv")
    assert {student: float(row["raw_score"]) for student, row in plain.items()} == {**_POINTS, "open": 0}
    assert {student: float(row["score"]) for student, row in plain.items()} == {**_POINTS, "open": 0, "loud": 0}
    assert {student: _number(row["points"]) for student, row in ours.items()} == {**_POINTS, "loud": 0}
    assert {student: _number(row["sentinel"]) for student, row in ours.items()} == _POINTS
    assert {student for student, row in ours.items() if row["status"] == "ungraded"} == {"open"}


def test_exports_for_platforms(kit: Kit, by_batch: Path) -> None:
    ready = Path(shutil.copytree(by_batch, kit.root / "platforms"))
    with closing(sqlite3.connect(ready / "gradebook.db")) as database, database:
        insert = "INSERT INTO student (id, first_name, last_name, email, lms_user_id) VALUES (?, ?, ?, ?, ?)"
        database.execute(insert, ("=ada", "Ada", "Lovelace", "ada@example.org", "12"))
    canvas, moodle, classroom50 = (_exported(kit, ready, name) for name in ("CanvasCsv", "MoodleCsv", "Classroom50Csv"))
    assert canvas[0] == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "week1"]
    assert (canvas[1][0].strip(), canvas[1][-1]) == ("Points Possible", "20")
    assert canvas[2] == ["Lovelace, Ada", "12", "", "'=ada", "", "0"]
    counted = {student: "" if points is None else str(points) for student, points in _POINTS.items()}
    counted = {**counted, "loud": "0", "'=ada": "0"}  # too late; handed in nothing
    assert {row[3]: row[5] for row in canvas[2:]} == counted
    assert moodle[0] == ["username", "week1"]
    assert dict(moodle[1:]) == counted
    assert classroom50[1][:7] == ["'=ada", "Ada", "Lovelace", "ada@example.org", "", "0", "20"]
    assert {row[0]: row[5] for row in classroom50[1:]} == counted


def _exported(kit: Kit, course: Path, name: str) -> list[list[str]]:
    kit.run("nbgrader", "export", f"--exporter=forkjoin.notebooks.exporter.{name}", "--to", f"{name}.csv", cwd=course)
    with (course / f"{name}.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def _number(cell: str) -> float | None:
    return None if cell in {"", "ungraded"} else float(cell)


def test_the_batchs_own_results_say_the_same(by_batch: Path) -> None:
    found = rows(by_batch / "results/grades.csv")
    assert {student: _number(row["points"]) for student, row in found.items()} == _POINTS


def test_both_ways_show_the_same(by_nbgrader: Path, by_batch: Path) -> None:
    for student in _POINTS.keys() - {"open"}:
        told = [_told(course / f"autograded/{student}/week1/sentinel.ipynb") for course in (by_nbgrader, by_batch)]
        assert told[0] == told[1]
        brought = HIDDEN.points if student in _WHOLE else 0
        assert f"hidden checks: {brought} of {HIDDEN.points} points" in told[0] or student == "deleted"


def _told(path: Path) -> str:
    """What the cell of checks printed, without what differs from run to run: inputs are drawn afresh."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    checks = next(cell for cell in cells if cell["metadata"]["nbgrader"]["grade_id"] == "sentinel-checks")
    text = "".join("".join(output.get("text", "")) for output in checks["outputs"])
    return "\n".join(line for line in text.splitlines() if re.match(r"  [✓✗-]|hidden checks|.* of \d+ points", line))


def test_students_get_neither_solution_nor_hidden_checks(kit: Kit, course: Path) -> None:
    released = [path for path in (course / "release").rglob("*") if path.is_file()]
    assert {path.name for path in released} == {"sentinel.ipynb", "2-queues.md"}
    for path in released:
        text = path.read_text(encoding="utf-8")
        plain = text if path.suffix == ".md" else "\n".join(_sources(text))
        assert [line for line in own_lines(kit) if line in plain.replace("\\n", "\n").splitlines()] == []
        assert HIDDEN.title not in plain
        assert "hidden_points" not in plain


def _sources(notebook: str) -> Iterator[str]:
    for cell in json.loads(notebook)["cells"]:
        yield "\n".join(line.strip() for line in "".join(cell["source"]).splitlines())


def test_feedback_has_no_hidden_checks(by_nbgrader: Path, by_batch: Path) -> None:
    for course in (by_nbgrader, by_batch):
        pages = list((course / "feedback").rglob("*.html"))
        # What nbgrader could not grade, it gives no feedback on.
        assert len(pages) == len(_POINTS) - (course == by_nbgrader)
        for page in pages:
            text = page.read_text(encoding="utf-8")
            assert HIDDEN.title not in text
            assert "2-queues/sentinel" in text


def _feedback(course: Path, student: str) -> str:
    """The text of a page of feedback, on one line."""
    page = (course / f"feedback/{student}/week1/sentinel.html").read_text(encoding="utf-8")
    body = page[page.index("<body") :]
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", body)).split())


def test_feedback_of_a_hidden_check_that_failed_has_its_points_only(by_nbgrader: Path, by_batch: Path) -> None:
    score = json.loads((by_batch / "results/students/unseen.json").read_text(encoding="utf-8"))
    failed = [check for check in score["exercises"][0]["checks"] if check["status"] != "passed"]
    assert [check["title"] for check in failed] == [HIDDEN.title]
    said = failed[0]["message"].split(":")[0]
    assert said == "What run returned"
    for course in (by_nbgrader, by_batch):
        told = _feedback(course, "unseen")
        assert f"hidden checks: 0 of {HIDDEN.points} points" in told
        assert said not in told
        assert "✗" not in told


def test_feedback_tells_why_nothing_moved(by_nbgrader: Path, by_batch: Path) -> None:
    for course in (by_nbgrader, by_batch):
        told = _feedback(course, "hanging")
        assert "Nothing moves any more (a deadlock)." in told
        assert "`process.join()`, for the child process to end." in told
        assert re.search(r"The child process waits in line \d+, `item = q.get\(\)`", told)


def test_a_batch_that_was_stopped_goes_on(kit: Kit, course: Path) -> None:
    stopped = Path(shutil.copytree(course, kit.root / "stopped"))
    for student in _POINTS.keys() - {"deleted", "right"}:
        shutil.rmtree(stopped / "submitted" / student)
    (kit.root / "stopped.py").write_text(_STOPPED, encoding="utf-8")
    batch = ("batch", "submitted", "--out", "results")
    told = kit.run("python", str(kit.root / "stopped.py"), *batch, cwd=stopped, status=130).stderr
    assert "Traceback" not in told
    assert {student: mark[0] for student, mark in marks(stopped).items()} == {"deleted": 0, "right": None}
    told = kit.run("grade", *batch, cwd=stopped).stderr
    assert "nothing new to grade of 2 of 2 students" in told
    assert {student: mark[0] for student, mark in marks(stopped).items()} == {"deleted": 0, "right": 20}
    assert sorted(path.parts[-3] for path in stopped.glob("autograded/*/week1/*.ipynb")) == ["deleted", "right"]


def test_what_a_person_graded_stays(kit: Kit, by_batch: Path) -> None:
    for student in _POINTS.keys() - {"right", "wrong"}:
        shutil.rmtree(by_batch / "submitted" / student)
    before = marks(by_batch)
    with closing(sqlite3.connect(by_batch / "gradebook.db")) as database, database:
        database.execute(
            "UPDATE grade SET manual_score = 17.5, extra_credit = 1 WHERE notebook_id IN (SELECT n.id FROM "
            "submitted_notebook n JOIN submitted_assignment a ON n.assignment_id = a.id WHERE student_id = 'wrong')"
        )
        database.execute("UPDATE comment SET manual_comment = 'nearly'")
    kit.run("grade", "batch", "submitted", "--out", "results", cwd=by_batch)
    after = marks(by_batch)
    assert after.pop("wrong")[:3] == (14.0, 17.5, 1)  # to be looked at again, as after `nbgrader autograde`
    before.pop("wrong")
    assert after == before
    with closing(sqlite3.connect(by_batch / "gradebook.db")) as database:
        comments = database.execute("SELECT DISTINCT manual_comment FROM comment").fetchall()
    assert comments == [("nearly",)]


def test_without_a_gradebook_nothing_is_graded(kit: Kit, course: Path, tmp_path: Path) -> None:
    shutil.copytree(course, tmp_path / "course")
    (tmp_path / "course/gradebook.db").unlink()
    ended = kit.run("grade", "batch", "submitted", "--out", "results", cwd=tmp_path / "course", status=2)
    assert "there is no gradebook sqlite:////" in ended.stderr
    assert not any((tmp_path / "course/results/students").iterdir())
    assert not (tmp_path / "course/gradebook.db").exists()


def test_a_live_notebook(kit: Kit, tmp_path: Path) -> None:
    lost = (kit.root / "solutions/8-locks/counter.py").read_text(encoding="utf-8")
    lost = lost.replace("        with self._lock:\n            self._value += by", "        self._value += by")
    (tmp_path / "run.py").write_text(_LIVE, encoding="utf-8")
    cells = [
        f"# exercise: counter (keep this line)\n{lost}",
        "from forkjoin.notebooks import grade\ngrade('counter').points",
        "%load_ext forkjoin.notebooks",
        f"%%exercise sentinel\n{kit.solution.replace('def run', 'def walk')}",
        "'walk' in globals()",
        "grade('sentinel')",
    ]
    (tmp_path / "cells.json").write_text(json.dumps(cells), encoding="utf-8")
    told = kit.run("python", "run.py", "cells.json", cwd=tmp_path)
    _, graded, loaded, magic, known, not_run = json.loads(told.stdout.splitlines()[-1])
    assert [output["output_type"] for output in graded] == ["stream", "execute_result"]
    assert graded[0]["name"] == "stdout"
    text = re.sub(r"\x1b\[[0-9;]*m", "", graded[0]["text"])
    assert "the answer's cell:" in text
    assert re.search(r"^ +step +\S.* Thread 1 +Thread 2 *$", text, flags=re.MULTILINE)  # the schedule is drawn
    assert 0 < float(graded[1]["data"]["text/plain"]) < 20
    assert loaded == []
    assert "does not define run" in magic[0]["text"]
    assert "Hidden checks are worth 2 more points" in magic[0]["text"]
    assert HIDDEN.title not in magic[0]["text"]
    assert known[0]["data"]["text/plain"] == "False"  # it ran in the box only
    assert not_run[0]["traceback"] == [not_run[0]["evalue"]]
    assert not_run[0]["evalue"].startswith("Run the answer's cell first")
