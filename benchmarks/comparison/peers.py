"""The peers: how each is called, and where it says what."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

from .contenders import PATIENCE, SECONDS, Contender, Forkjoin, Peer, Verdict, student
from .measure import Command, Ended
from .work import BENCHMARKS, Row

_PLAIN = "The answer is imported into the process that tests it; `queue.Queue` stands in for the queues; plain `==`. "


class Pytest(Peer):
    """pytest in a subprocess with a timeout, and pytest-json-report."""

    name, title, distribution = "pytest", "pytest", "pytest"
    notes = _PLAIN + f"The timeout of {SECONDS} s is for the whole run: its own script ends pytest, nothing below it."

    def grade(self, folder: Path) -> Command:
        return self.run(folder, str(self.home / "grade.py"), str(self.home / "test_sentinel.py"), str(SECONDS))

    def verdict(self, folder: Path, ended: Ended) -> Verdict:
        try:
            return Verdict(**json.loads(ended.output.splitlines()[-1]))
        except (ValueError, IndexError):
            return Verdict("none", _last(ended.output))


class Gradescope(Peer):
    """gradescope-utils: unittest with weights."""

    name, title, distribution = "gradescope", "gradescope-utils", "gradescope-utils"
    notes = _PLAIN + "It has no timeout of its own: its platform ends a container after minutes."

    def grade(self, folder: Path) -> Command:
        return self.run(folder, str(self.home / "run_tests.py"), str(self.home))

    def verdict(self, folder: Path, ended: Ended) -> Verdict:
        try:
            found = json.loads((folder / "results.json").read_text(encoding="utf-8"))
        except (ValueError, OSError):
            return Verdict("none", _last(ended.output) or "results.json was not written")
        says = [test.get("output", "") for test in found["tests"] if test["status"] != "passed"]
        passed = [test["status"] for test in found["tests"]] == ["passed"] * 4
        return Verdict("passed" if passed else "failed", _last(says[0]) if says else "")


class Check50(Peer):
    """check50 in development mode, without its network."""

    name, title, distribution = "check50", "check50", "check50"
    notes = _PLAIN + f"Each check is a process of its own with a timeout of {SECONDS} s; checks run two at a time."

    def grade(self, folder: Path) -> Command:
        arguments = ("-m", "check50", "--dev", str(self.home), "-o", "json", "--output-file", "report.json")
        # Every timeout may come after the other one, where there are fewer processors than checks.
        return self.run(folder, *arguments, limit=PATIENCE + 2 * SECONDS)

    def verdict(self, folder: Path, ended: Ended) -> Verdict:
        try:
            found = json.loads((folder / "report.json").read_text(encoding="utf-8"))["results"]
        except (ValueError, OSError, KeyError):
            return Verdict("none", _last(ended.output) or "no report was written")
        says = [(result["cause"] or {}).get("rationale", "") for result in found if result["passed"] is not True]
        return Verdict("failed" if says else "passed", says[0] if says else "")


class Otter(Peer):
    """otter-grader, without its container: `otter run`."""

    name, title, distribution = "otter", "otter-grader", "otter-grader"
    notes = _PLAIN + "The answer is executed as a cell of a notebook. It gives up on no cell."

    def prepare(self, work: Path) -> None:
        self._zip = work / "otter.zip"
        with ZipFile(self._zip, "w") as file:
            file.write(self.home / "test_sentinel.py", "tests/test_sentinel.py")
            file.writestr("otter_config.json", json.dumps({"lang": "python", "logo": False}))

    def grade(self, folder: Path) -> Command:
        return self.run(folder, "-m", "otter", "run", "-a", str(self._zip), "-o", ".", "--no-logo", "sentinel.py")

    def verdict(self, folder: Path, ended: Ended) -> Verdict:
        try:
            tests = json.loads((folder / "results.json").read_text(encoding="utf-8"))["tests"]
        except (ValueError, OSError, KeyError):
            return Verdict("none", _last(ended.output) or "results.json was not written")
        points = sum(test.get("score", 0) for test in tests)
        says = [line for test in tests for line in test.get("output", "").splitlines() if "Error" in line]
        return Verdict("passed" if points == 20 else "failed", says[-1] if says else "")


class Nbgrader(Peer):
    """nbgrader: `nbgrader autograde` on the whole class."""

    name, title, distribution = "nbgrader", "nbgrader", "nbgrader"
    notes = (
        _PLAIN + f"The answer and each check are cells of a notebook, with a timeout of {SECONDS} s. "
        "A class is graded by one command; of an answer on which it waits for its timeout it is given one only."
    )

    def prepare(self, work: Path) -> None:
        self._course = work / "nbgrader"
        shutil.rmtree(self._course, ignore_errors=True)
        (self._course / "source" / "ps1").mkdir(parents=True)
        config = f"c = get_config()\nc.Execute.timeout = {SECONDS}\nc.CourseDirectory.course_id = 'course'\n"
        (self._course / "nbgrader_config.py").write_text(config, encoding="utf-8")
        notebook = self._course / "source" / "ps1" / "sentinel.ipynb"
        notebook.write_text(json.dumps(_notebook()), encoding="utf-8")
        command = self.run(self._course, "-m", "nbgrader", "generate_assignment", "ps1", "--log-level", "WARN")
        subprocess.run(command.argv, cwd=command.cwd, env=dict(command.env), check=True)

    def number(self, row: Row) -> int:
        return 1 if row.slow else row.number

    def commands(self, folder: Path, texts: Sequence[str]) -> list[Command]:
        shutil.copytree(self._course, folder, dirs_exist_ok=True)
        notebook = json.loads((folder / "release" / "ps1" / "sentinel.ipynb").read_text(encoding="utf-8"))
        for number, text in enumerate(texts):
            notebook["cells"][0]["source"] = text
            file = folder / "submitted" / student(number) / "ps1" / "sentinel.ipynb"
            file.parent.mkdir(parents=True)
            file.write_text(json.dumps(notebook), encoding="utf-8")
        limit = 60.0 * len(texts) + 60
        return [self.run(folder, "-m", "nbgrader", "autograde", "ps1", "--log-level", "ERROR", limit=limit)]

    def verdicts(self, folder: Path, number: int, ended: Sequence[Ended]) -> list[Verdict]:
        with closing(sqlite3.connect(folder / "gradebook.db")) as database:
            points = dict(database.execute(_POINTS).fetchall())
        return [self._verdict(folder, student(each), points) for each in range(number)]

    def verdict(self, folder: Path, ended: Ended) -> Verdict:
        raise NotImplementedError("a class is graded at once")

    def grade(self, folder: Path) -> Command:
        raise NotImplementedError("a class is graded at once")

    @staticmethod
    def _verdict(folder: Path, name: str, points: dict[str, float | None]) -> Verdict:
        notebook = folder / "autograded" / name / "ps1" / "sentinel.ipynb"
        if points.get(name) is None or not notebook.exists():
            return Verdict("none", "no notebook was autograded")
        outputs = (one for cell in json.loads(notebook.read_text("utf-8"))["cells"] for one in cell.get("outputs", []))
        says = [f"{one['ename']}: {one['evalue']}" for one in outputs if one["output_type"] == "error"]
        return Verdict("passed" if points[name] == 20 else "failed", says[0] if says else "")


_POINTS = """
SELECT submitted_assignment.student_id, SUM(grade.auto_score)
FROM grade JOIN submitted_notebook ON grade.notebook_id = submitted_notebook.id
JOIN submitted_assignment ON submitted_notebook.assignment_id = submitted_assignment.id
GROUP BY submitted_assignment.student_id
"""


def _notebook() -> dict[str, object]:
    """The assignment as a teacher writes it: the solution's cell, and a cell for each check."""
    solution = (BENCHMARKS.parent / "solutions/2-queues/sentinel.py").read_text(encoding="utf-8")
    checks = ("consumer", "producer", "run", "nothing_left")
    student_module = "import checks, types\nstudent = types.SimpleNamespace(**globals())\n"
    cells = [
        _cell("answer", f"### BEGIN SOLUTION\n{solution}\n### END SOLUTION\n", points=0, answer=True),
        *(_cell(name, f"{student_module}checks.check_{name}(student)\n", points=5, answer=False) for name in checks),
    ]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}


def _cell(name: str, source: str, points: int, *, answer: bool) -> dict[str, object]:
    role: dict[str, object] = {"grade": not answer, "solution": answer, "locked": not answer, "task": False}
    role |= {"schema_version": 3, "grade_id": name} | ({} if answer else {"points": points})
    cell: dict[str, object] = {"cell_type": "code", "execution_count": None, "outputs": [], "id": name}
    return cell | {"metadata": {"nbgrader": role}, "source": source}


def _last(text: str) -> str:
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    return lines[-1] if lines else ""


def contenders() -> list[Contender]:
    """Everybody, forkjoin first: the others are compared with the first of its columns."""
    return [Forkjoin("ns"), Forkjoin("rl"), Pytest(), Gradescope(), Check50(), Otter(), Nbgrader()]
