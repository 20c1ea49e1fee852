"""`grade watch`: the exercise in hand, checked again each time it is saved."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from forkjoin.batch import Grading
from forkjoin.cli.exercise import what_was_reset
from forkjoin.cli.kept import remember
from forkjoin.cli.keyboard import CLOSED, RESIZED, SAVED, Keyboard, keyboard
from forkjoin.cli.listing import rows_of
from forkjoin.cli.progress import progress
from forkjoin.cli.selection import one_exercise, short, workspace_needed
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import page_of, show
from forkjoin.course import Exercise
from forkjoin.errors import GradingError, UsageError
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.report.hints import hint_text
from forkjoin.report.listing import list_text
from forkjoin.report.sheet import Page
from forkjoin.report.text import score_text
from forkjoin.report.watching import footer_text, lines_text
from forkjoin.score import Score
from forkjoin.workspace import Workspace
from forkjoin.workspace.watching import Watcher

_CLEAR = "\x1b[H\x1b[2J\x1b[3J"  # the screen, and what has scrolled out of it
_ALL_DONE = N_("All exercises are done. Well done!")
Body = Callable[[Page], str]


def watch(target: str | None, require: str | None, services: Services) -> int:
    """Show the exercise, and do what keys and saved files ask for, until the student leaves."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError(_("grade watch needs a terminal; `grade check` checks once, and needs none"))
    course = services.course()
    workspace = workspace_needed(course)
    exercise = one_exercise(course, target) if target else workspace.next_after() or workspace.exercises[0]
    grader = WarmGrader(partial(services.grading, course, require))
    topics = {workspace.folder / one.topic for one in workspace.exercises}
    try:
        with keyboard() as keys:
            watching = Watching(workspace, exercise, grader, keys)
            with Watcher(topics, watching.heard):
                watching.serve()
    finally:
        grader.close()
    return ExitStatus.PASSED


class WarmGrader:
    """A grading process that is started when it is needed, kept warm, and replaced after it broke."""

    def __init__(self, start: Callable[[], Grading]) -> None:
        self._start = start
        self._process: Grading | None = None

    def grade(self, workspace: Workspace, exercises: Sequence[Exercise]) -> Score:
        """Grade these exercises. Raises GradingError."""
        if self._process is None:
            self._process = self._start()
        try:
            with progress(len(exercises), _("checking")) as step:
                return self._process.grade(
                    workspace.submission, exercises, lambda result: step(f"{result.topic}/{result.exercise}")
                )
        except GradingError:
            self.close()
            raise

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.close()


class Watching:
    """What is on the screen, and what each key does."""

    def __init__(self, workspace: Workspace, exercise: Exercise, grader: WarmGrader, keys: Keyboard) -> None:
        self._workspace, self._exercise, self._grader, self._keys = workspace, exercise, grader, keys
        self._body: Body = partial(lines_text, ())
        self._asked_to_reset = False
        self._trouble = ""

    def heard(self, saved: set[Path] | OSError) -> None:
        """Hear of saved files, in the watcher's thread."""
        if isinstance(saved, OSError):
            self._trouble = _("saved files are not noticed any more ({saved}): press r to check").format(saved=saved)
            self._keys.tell(RESIZED)
        elif {path.resolve() for path in saved} & {path.resolve() for path in self._files()}:
            self._keys.tell(SAVED)

    def _files(self) -> list[Path]:
        """What belongs to the exercise's answer."""
        topic = self._workspace.folder / self._exercise.topic
        return [topic / name for name in (f"{self._exercise.name}.py", *self._exercise.helpers)]

    def serve(self) -> None:
        """Check at once, then whenever something happens. Raises KeyboardInterrupt on Ctrl-C."""
        self._check()
        while (event := self._keys.wait()) not in {"q", CLOSED}:
            self._do(event)

    def _do(self, event: str) -> None:
        try:
            self._act(event)
        except UsageError as error:  # a place that cannot be written
            self._say(str(error))

    def _act(self, event: str) -> None:
        if self._asked_to_reset and event not in {RESIZED, SAVED}:
            self._reset(sure=event == "y")
            return
        actions = {
            SAVED: self._check,
            "r": self._check,
            "c": self._check_all,
            "n": self._go_on,
            "h": self._hint,
            "l": self._list,
            "x": self._ask_to_reset,
            RESIZED: self._draw,
        }
        if event in actions:
            actions[event]()

    def _show(self, body: Body) -> None:
        self._asked_to_reset = False
        self._body = body
        self._draw()

    def _say(self, *lines: str) -> None:
        self._show(partial(lines_text, lines))

    def _draw(self) -> None:
        """Write the whole screen anew, as wide as the terminal is now."""
        page = page_of(sys.stdout)
        stages = self._workspace.stages()
        done = sum(stage == "done" for stage in stages.values())
        footer = footer_text(short(self._workspace.folder / self._exercise.file), done, len(stages), page)
        trouble = lines_text([self._trouble], page) if self._trouble else ""
        show(f"{_clear()}{self._body(page).rstrip()}\n\n{trouble}{footer}", sys.stdout)

    def _check(self) -> None:
        self._grade([self._exercise])

    def _check_all(self) -> None:
        self._grade(self._workspace.exercises)

    def _grade(self, exercises: Sequence[Exercise]) -> None:
        what = self._exercise.name if len(exercises) == 1 else _("all exercises")
        show(_clear() + _("checking {what} ...").format(what=what) + "\n", sys.stdout)
        try:
            score = self._grader.grade(self._workspace, exercises)
        except GradingError as error:
            self._say(
                _("error: {error}").format(error=error),
                _("This is a fault of the kit, not of your answer. Press r to try again."),
            )
            return
        trouble = remember(self._workspace, score)
        self._show(partial(self._report, score, trouble or self._advice()))

    def _report(self, score: Score, advice: Sequence[str], page: Page) -> str:
        text = score_text(score, page, lambda file: short(self._workspace.folder / file))
        return text + lines_text(advice, page)

    def _advice(self) -> list[str]:
        if self._workspace.next_after() is None:
            return [_(_ALL_DONE)]
        return [_("{name} is done. Press n for the next one.").format(name=self._exercise.name)] if self._done() else []

    def _done(self) -> bool:
        return self._workspace.stages()[self._exercise] == "done"

    def _go_on(self) -> None:
        following = self._workspace.next_after(self._exercise)
        if following is None:
            self._say(_(_ALL_DONE))
        elif not self._done():
            self._say(
                _("{name} is not done yet. (To do another one: quit, then grade watch EXERCISE.)").format(
                    name=self._exercise.name
                )
            )
        else:
            self._exercise = following
            self._check()

    def _hint(self) -> None:
        self._show(partial(hint_text, self._exercise, self._workspace.count_hint(self._exercise)))

    def _list(self) -> None:
        self._show(partial(list_text, rows_of(list(self._workspace.exercises), self._workspace)))

    def _ask_to_reset(self) -> None:
        file = short(self._workspace.folder / self._exercise.file)
        self._say(
            _("Put the stub back in {file}? Yours is kept as a backup. y: yes, any other key: no").format(file=file)
        )
        self._asked_to_reset = True

    def _reset(self, *, sure: bool) -> None:
        self._say(*(what_was_reset(self._workspace, self._exercise) if sure else [_("Nothing was changed.")]))


def _clear() -> str:
    return "" if os.environ.get("TERM") == "dumb" else _CLEAR
