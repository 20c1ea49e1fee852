"""Scores into nbgrader's gradebook, by nbgrader's own autograder: only that it runs no notebook.

Everything else is nbgrader's and stays so: late penalties, comments, cells that are put back, notebooks that are not
there, the notebooks in `autograded/` for formgrader and feedback. It never touches what a person has graded.
Importing this takes seconds and needs the extra `forkjoin[nbgrader]`.
"""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_output
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.apps.baseapp import NbGrader
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import Execute, OverwriteCells, SaveAutoGrades
from nbgrader.utils import is_grade, is_solution
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.notebooks.cells import checks_id
from forkjoin.notebooks.shown import notebook_text, points_of
from forkjoin.notebooks.submitted import Place
from forkjoin.report.sheet import Page
from forkjoin.score import ExerciseResult, Score

_Notebook: TypeAlias = tuple[NotebookNode, dict[str, Any]]
_Key = tuple[str, str]  # a student, and the id of a cell of checks


class CourseGradebook:
    """The gradebook of an nbgrader course. `url`: where it is, if not where `nbgrader_config.py` says.

    Raises UsageError when it cannot be used, or does not know the notebooks of `places`: before anything is graded.
    """

    def __init__(self, course: Path, url: str | None, places: Mapping[Exercise, Place]) -> None:
        self._places = places
        with _quiet():
            self._app = _configured(course)
            if url is not None:
                self._app.coursedir.db_url = url
            self._app.coursedir.db_url = _absolute(self._app.coursedir.db_url, Path.cwd() if url else course)
            self._check()

    def record(self, scores: Sequence[Score], tell: Callable[[str], None]) -> bool:
        """Record the scores; whether all could be. `tell` hears of each notebook that could not."""
        with _quiet():
            problems = [one for place in dict.fromkeys(self._places.values()) for one in self._record(place, scores)]
        for problem in problems:
            tell(f"not in the gradebook: {problem}")
        return not problems

    def _record(self, place: Place, scores: Sequence[Score]) -> list[str]:
        recording = Recording(_results(scores, self._places), coursedir=self._app.coursedir, parent=self._app)
        coursedir = self._app.coursedir
        coursedir.assignment_id, coursedir.notebook_id, coursedir.student_id = place.assignment, place.notebook, "*"
        try:
            recording.start()
        except NbGraderException as error:
            # Where nobody handed in the notebook, nbgrader finds nothing to do.
            return recording.problems or ([str(error)] if recording.assignments else [])
        return []

    def _check(self) -> None:
        try:
            url = make_url(self._app.coursedir.db_url)
            shown = url.render_as_string(hide_password=True)
            # Whoever opens a database that is not there makes one.
            there = not url.database or url.get_backend_name() != "sqlite" or Path(url.database).is_file()
            if not there:
                raise UsageError(f"there is no gradebook {shown}: run `nbgrader generate_assignment` first")
            with Gradebook(self._app.coursedir.db_url, self._app.coursedir.course_id) as gradebook:
                for place in self._places.values():
                    gradebook.find_notebook(place.notebook, place.assignment)
        except MissingEntry as error:
            told = f"the gradebook {shown} does not have it: {error}"
            raise UsageError(f"{told}. Run `nbgrader generate_assignment` first") from error
        except (SQLAlchemyError, ImportError) as error:  # ImportError: the database's driver is not installed
            reason = str(error).strip().splitlines()[0]
            raise UsageError(f"the gradebook cannot be opened: {reason}") from error


def _configured(course: Path) -> NbGrader:
    """Read nbgrader's configuration as its own commands do; messages are told by whoever calls."""
    app, path = NbGrader(log_level=logging.CRITICAL), list(sys.path)
    try:
        app.initialize(argv=[], root=str(course.resolve()))
    finally:
        sys.path[:] = path  # nbgrader puts the current folder first
    app.log.setLevel(logging.CRITICAL)
    return app


def _absolute(url: str, base: Path) -> str:
    """Make the path in an SQLite URL independent of the current folder, which nbgrader changes."""
    try:
        parts = make_url(url)
    except SQLAlchemyError:  # told when it is opened
        return url
    if parts.get_backend_name() != "sqlite" or not parts.database or parts.database == ":memory:":
        return url
    there = parts.set(database=str(base.resolve() / parts.database))
    return str(there.render_as_string(hide_password=False))


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the warnings of nbgrader's libraries to themselves, and let it find `alembic` beside this Python."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{before}"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        os.environ["PATH"] = before


def _results(scores: Sequence[Score], places: Mapping[Exercise, Place]) -> dict[_Key, Score]:
    """Take the scores apart: one for each exercise of each student."""
    named = {(exercise.topic, exercise.name): checks_id(exercise) for exercise in places}
    return {
        (score.student, named[result.topic, result.exercise]): Score.of(
            score.student, score.python, score.protection, [result]
        )
        for score in scores
        for result in score.exercises
        if (result.topic, result.exercise) in named
    }


class Recording(Autograde):  # type: ignore[misc] # nbgrader has no types
    """nbgrader's autograder, with scores that are there already in place of a kernel."""

    def __init__(self, results: Mapping[_Key, Score], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.force = True  # what was autograded before is replaced
        self._results = results
        self._students = {student for student, _ in results}
        self.problems: list[str] = []

    def init_destination(self, assignment_id: str, student_id: str) -> bool:
        """Leave out students who were not graded now."""
        return student_id in self._students and bool(super().init_destination(assignment_id, student_id))

    def convert_single_notebook(self, notebook_filename: str) -> None:
        """Note which one it is that cannot be recorded: nbgrader goes on with the others."""
        try:
            super().convert_single_notebook(notebook_filename)
        except Exception as error:
            reason = next(iter(str(error).strip().splitlines()), type(error).__name__)
            self.problems.append(f"{'/'.join(Path(notebook_filename).parts[-3:])}: {reason}")
            raise

    def _init_preprocessors(self) -> None:
        """Put ours in the place of nbgrader's that run the notebook and save the grades."""
        ours = {
            Execute: partial(_fill, self._results),
            OverwriteCells: partial(_restored, OverwriteCells(parent=self.exporter), self._results),
            SaveAutoGrades: _Saving(self._results, parent=self.exporter),
        }
        self.exporter._preprocessors = []  # noqa: SLF001 - as nbgrader itself does
        for one in self.sanitize_preprocessors if self._sanitizing else self.autograde_preprocessors:
            self.exporter.register_preprocessor(ours.get(one, one))


def _restored(
    overwrite: Callable[[NotebookNode, dict[str, Any]], _Notebook],
    results: Mapping[_Key, Score],
    notebook: NotebookNode,
    resources: dict[str, Any],
) -> _Notebook:
    """Give back the cells of checks that were deleted or changed, then let nbgrader fill them as they were given."""
    place = resources["nbgrader"]
    with Gradebook(place["db_url"]) as gradebook:
        given = gradebook.find_notebook(place["notebook"], place["assignment"])
        worth = {cell.name: cell.max_score for cell in given.grade_cells if (place["student"], cell.name) in results}
    for grade_id, points in worth.items():
        found = [cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id]
        if not found:
            found = [new_code_cell(id=grade_id[:64])]
            notebook.cells += found
        found[-1].metadata["nbgrader"] = NotebookNode(
            schema_version=3, grade=True, solution=False, locked=True, task=False,
            grade_id=grade_id, points=points, cell_type="code",
        )  # fmt: skip
    return overwrite(notebook, resources)


def _fill(results: Mapping[_Key, Score], notebook: NotebookNode, resources: dict[str, Any]) -> _Notebook:
    """Write into each cell of checks what it would have shown had it been run."""
    for cell in notebook.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
        score = results.get((resources["nbgrader"]["student"], grade_id))
        if score is not None and is_grade(cell):
            text = notebook_text(score, Page(width=100), hidden_points=True)
            cell.outputs = [new_output("stream", name="stdout", text=text)]
            if score.graded:
                shown = {"text/plain": repr(_points(score.exercises[0], cell.metadata.nbgrader.points))}
                cell.outputs.append(new_output("execute_result", shown, execution_count=1))
    return notebook, resources


def _points(result: ExerciseResult, out_of: float) -> float:
    return points_of(result, "visible", out_of) + points_of(result, "hidden", out_of)


class _Saving(SaveAutoGrades):  # type: ignore[misc] # nbgrader has no types
    """Saves what was graded now, and nothing else: a cell of tests that nothing has run would get full points."""

    def __init__(self, results: Mapping[_Key, Score], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._results = results

    def _add_score(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        score = self._results.get((self.student_id, cell.metadata.nbgrader.grade_id))
        if score is None:
            if is_solution(cell):  # graded by hand
                super()._add_score(cell, resources)
        elif score.graded:
            super()._add_score(cell, resources)
        else:
            self._leave_open(cell)

    def _leave_open(self, cell: NotebookNode) -> None:
        """No verdict is not 0 points: formgrader shows that a person has to look."""
        place = (self.notebook_id, self.assignment_id, self.student_id)
        grade = self.gradebook.find_grade(cell.metadata.nbgrader.grade_id, *place)
        grade.auto_score, grade.needs_manual_grade = None, True
        self.gradebook.db.commit()
