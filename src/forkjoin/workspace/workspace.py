"""A workspace made by `grade init`: how far each exercise is, which one is in hand, and what comes next."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from forkjoin.course import Exercise, course_text
from forkjoin.errors import UsageError
from forkjoin.files import make_folder, write_file
from forkjoin.intake import NoAnswer, Submission, answer_file
from forkjoin.language import current
from forkjoin.language import gettext as _
from forkjoin.score import ExerciseResult
from forkjoin.workspace.state import FOLDER, Record, read_state, write_state

Stage = Literal["not started", "in work", "done"]


@dataclass(frozen=True)
class Workspace:
    """The workspace in `folder`. Its state is read afresh each time: other commands may run beside this one."""

    folder: Path
    exercises: Sequence[Exercise]

    @classmethod
    def at(cls, folder: Path, exercises: Sequence[Exercise]) -> Workspace | None:
        """Give the workspace in a folder that `grade init` made one; None in any other."""
        return cls(folder, exercises) if os.path.isdir(folder / FOLDER) else None  # noqa: PTH112 - never raises

    @property
    def submission(self) -> Submission:
        """What is graded here."""
        return Submission.of_workspace(self.folder)

    def record(self, exercise: Exercise) -> Record:
        """What is remembered of an exercise."""
        return read_state(self.folder).of(_name(exercise))

    def stages(self) -> dict[Exercise, Stage]:
        """How far every exercise is, in the course's order."""
        state = read_state(self.folder)
        return {exercise: self._stage(exercise, state.of(_name(exercise))) for exercise in self.exercises}

    def _stage(self, exercise: Exercise, record: Record) -> Stage:
        answer = answer_file(self.submission, exercise)
        if isinstance(answer, NoAnswer):
            return "not started" if answer.status == "missing" else "in work"
        if _same_text(answer, exercise.stub):
            return "not started"
        return "done" if record.last == "passed" else "in work"

    def next_after(self, exercise: Exercise | None = None) -> Exercise | None:
        """Give the first exercise that is not done, of those after `exercise` if there are any; None when all are."""
        stages = self.stages()
        begin = self.exercises.index(exercise) + 1 if exercise in stages else 0
        ordered = [*self.exercises[begin:], *self.exercises[:begin]]
        return next((one for one in ordered if stages[one] != "done"), None)

    def failed(self) -> list[Exercise]:
        """Give the exercises that failed when they were last checked."""
        state = read_state(self.folder)
        return [exercise for exercise in self.exercises if state.of(_name(exercise)).last == "failed"]

    def readme(self, exercise: Exercise) -> Path:
        """Give the text of the exercise's topic, in the language in use if it is here."""
        own = self.folder / exercise.topic / f"README.{current()}.md"
        return own if own.is_file() else own.with_name("README.md")

    def keep(self, results: Iterable[ExerciseResult]) -> None:
        """Remember verdicts. What could not be graded, or was not there, changes nothing.

        Raises UsageError when the state cannot be written.
        """
        state = read_state(self.folder)
        for result in results:
            name = f"{result.topic}/{result.exercise}"
            if result.status in {"passed", "failed"}:
                best = max(state.of(name).best, result.points)
                state = state.changed(name, last=result.status, best=best)
        write_state(self.folder, state)

    def count_hint(self, exercise: Exercise) -> int:
        """Give the number of the next hint, from 0, and remember that it was shown; past the last one, it stays."""
        state = read_state(self.folder)
        shown = state.of(_name(exercise)).hints
        if shown < len(exercise.hints):
            with suppress(UsageError):  # one that cannot be counted is given all the same
                write_state(self.folder, state.changed(_name(exercise), hints=shown + 1))
        return shown

    def reset(self, exercise: Exercise) -> Path | None:
        """Put the stub back, and give the backup of what was there; None when there was nothing to keep.

        The best score stays. Raises UsageError when a file cannot be read or written: then nothing is lost.
        """
        path = self.folder / exercise.file
        backup = self._back_up(path, exercise) if os.path.lexists(path) else None
        make_folder(path.parent)
        write_file(path, course_text(exercise.stub))
        write_state(self.folder, read_state(self.folder).changed(_name(exercise), last=None, hints=0))
        return backup

    def _back_up(self, path: Path, exercise: Exercise) -> Path | None:
        answer = answer_file(self.submission, exercise)
        if isinstance(answer, NoAnswer):
            raise UsageError(_("{reason}; move it away, then reset").format(reason=answer.reason))
        if _same_text(answer, exercise.stub):
            return None
        folder = self.folder / FOLDER / "backup" / exercise.topic
        make_folder(folder)
        numbers = (folder / f"{exercise.name}.{number}.py" for number in range(1, 1_000_000))
        backup = next(place for place in numbers if not os.path.lexists(place))
        try:
            shutil.copy2(answer, backup)
        except OSError as error:
            raise UsageError(
                _("{path} cannot be copied to {backup}: {why}").format(
                    path=path, backup=backup, why=error.strerror or error
                )
            ) from error
        return backup


def _name(exercise: Exercise) -> str:
    return f"{exercise.topic}/{exercise.name}"


def _same_text(answer: Path, stub: Path) -> bool:
    """Whether two files say the same; line ends are an editor's affair."""
    return answer.read_bytes().splitlines() == stub.read_bytes().splitlines()
