"""Grading from within a notebook's kernel: the answer's source goes into a file, and the file into the box."""

from __future__ import annotations

import atexit
import math
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from forkjoin.course import Exercise, find_course
from forkjoin.errors import ForkjoinError, UnreadableError
from forkjoin.intake import Submission
from forkjoin.notebooks.cells import answer_id, checks_id, first_line, read_cells
from forkjoin.notebooks.shown import notebook_text, points_of
from forkjoin.report.printable import printable
from forkjoin.report.sheet import Page
from forkjoin.score import Score

if TYPE_CHECKING:  # starts no sooner than it is needed
    from forkjoin.grading.client import GradingProcess

# nbgrader sets it while it runs a notebook: to `autograde`, or to `validate`.
_NBGRADER = "NBGRADER_EXECUTION"


class NotGraded(Exception):
    """There is no verdict: nothing to grade was found, or the kit failed. A notebook shows it in one line."""

    def _render_traceback_(self) -> list[str]:
        """Give what IPython shows: where in the kit it was raised helps nobody who works on an exercise."""
        return [str(self)]


@dataclass(frozen=True)
class Graded:
    """The points that an answer got: for its visible checks, and for its hidden ones."""

    points: float
    hidden_points: float


def grade(name: str) -> Graded:
    """Grade the answer's cell of exercise `name`, print what was right and what was not, and give the points.

    While nbgrader runs the notebook, the cell is read from the notebook's file; otherwise it is the cell as it was last
    run. Raises NotGraded when there is no verdict.
    """
    wanted = _exercise(name)
    by_nbgrader = _NBGRADER in os.environ
    if by_nbgrader and (found := _cells_here(wanted)) is not None:
        source, out_of = found
    else:
        source, out_of = _last_run(wanted), None
    try:
        score = _score(wanted, source)
        _show(score, by_nbgrader=by_nbgrader)
    except NotGraded as error:
        if os.environ.get(_NBGRADER) == "autograde":
            return _refused(error)
        raise
    result = score.exercises[0]
    return Graded(points_of(result, "visible", out_of), points_of(result, "hidden", out_of))


def exercise(line: str, cell: str) -> None:
    """Grade the cell that begins with `%%exercise sentinel`. Its code runs in the box, and not in the kernel."""
    # The empty line takes the place of the magic, so that line numbers are those of the cell.
    _show(_score(_exercise(line.strip()), f"\n{cell}"), by_nbgrader=False)


def _exercise(name: str) -> Exercise:
    try:
        found = find_course().select([name] if name else [])
    except ForkjoinError as error:
        raise NotGraded(str(error)) from None
    if not name or len(found) != 1:
        raise NotGraded(f"{name!r} is not one exercise: name one, such as {found[0].name}")
    return found[0]


def _cells_here(wanted: Exercise) -> tuple[str | None, float | None] | None:
    """Read the answer, and what its checks are worth, from the notebook of this folder; None if no notebook has it."""
    for path in sorted(Path.cwd().glob("*.ipynb")):
        try:
            cells = read_cells(path)
        except UnreadableError:  # not the one that nbgrader runs now
            continue
        if checks := cells.get(checks_id(wanted)):
            answers = cells.get(answer_id(wanted))
            return answers[-1].source if answers else None, checks[-1].points
    return None


def _last_run(wanted: Exercise) -> str:
    """Give the source of the answer's cell when it was last run."""
    ran: list[str] = _ipython().history_manager.input_hist_raw
    for source in reversed(ran):
        if first_line(wanted).split(" (")[0] in (line.split(" (")[0].rstrip() for line in source.splitlines()):
            return source
    raise NotGraded(f"Run the answer's cell first, then this one. Its first line must be: {first_line(wanted)}")


def _ipython() -> Any:
    try:
        from IPython.core.getipython import get_ipython
    except ImportError:
        ipython = None
    else:
        ipython = get_ipython()
    if ipython is None:
        raise NotGraded("grade() works in a notebook. In a terminal, use: grade check")
    return ipython


def _score(wanted: Exercise, source: str | None) -> Score:
    """Grade the source as the exercise's file; None means that nothing was handed in."""
    with TemporaryDirectory(prefix="forkjoin-cell-") as folder:
        if source is not None:
            file = Path(folder) / wanted.file
            file.parent.mkdir()
            file.write_text(source, encoding="utf-8", errors="backslashreplace")
        score = _warm(lambda process: process.grade(Submission("notebook", Path(folder).resolve()), [wanted]))
    if not score.graded:
        messages = [check.message for check in score.exercises[0].checks if check.status == "ungraded"]
        raise NotGraded(f"This answer could not be graded: {messages[0] if messages else 'no reason is known'}")
    return score


_processes: list[GradingProcess] = []


def _warm(work: Callable[[GradingProcess], Score]) -> Score:
    """Work with the kernel's grading process, which is started once, and replaced when something broke in it."""
    from forkjoin.grading.client import GradingProcess

    try:
        if not _processes:
            _processes.append(GradingProcess(find_course()))
        return work(_processes[-1])
    except BaseException as error:
        _close()
        if isinstance(error, ForkjoinError):
            raise NotGraded(f"This answer could not be graded: {error}") from None
        raise


def _close() -> None:
    while _processes:
        _processes.pop().close()


atexit.register(_close)


def _show(score: Score, *, by_nbgrader: bool) -> None:
    # What nbgrader writes down is read as HTML, in diffs, by scripts: colour is for whoever works at the notebook.
    text = notebook_text(score, Page(width=100, color=not by_nbgrader), hidden_points=by_nbgrader)
    sys.stdout.write(text)
    sys.stdout.flush()


def _refused(error: NotGraded) -> Graded:
    """What makes nbgrader refuse to record anything: more points than there are.

    An exception would be recorded as 0 points, and no verdict is not 0 points.
    """
    sys.stdout.write(f"{printable(str(error))}\nNothing was recorded: grade this submission again.\n")
    return Graded(math.inf, 0.0)
