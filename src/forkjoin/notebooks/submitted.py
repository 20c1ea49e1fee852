"""nbgrader's `submitted/STUDENT/ASSIGNMENT/*.ipynb`: the answers in the notebooks, as ordinary submissions."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkdtemp

from forkjoin.course import Exercise
from forkjoin.errors import UnreadableError, UsageError
from forkjoin.intake import Submission
from forkjoin.intake.names import is_litter, printable_name
from forkjoin.notebooks.cells import Cell, answer_id, checks_id, read_cells
from forkjoin.times import parse_time

_Cells = dict[str, list[Cell]]
_Tell = Callable[[str], None]
_ANY = "*.ipynb"


@dataclass(frozen=True)
class Place:
    """Where an exercise stands in an nbgrader course: the names of its assignment and of its notebook."""

    assignment: str
    notebook: str


@dataclass
class Handed:
    """What a class has handed in: a submission for each student's folder, and where the exercises stand."""

    submissions: dict[str, Submission] = field(default_factory=dict)
    places: dict[Exercise, Place] = field(default_factory=dict)


def take_answers(
    students: Sequence[Path], exercises: Sequence[Exercise], into: Path, assignment: str | None, tell: _Tell
) -> Handed:
    """Write every answer in the notebooks of `students`, folders in `submitted`, to a folder for each, below `into`.

    Which notebooks there are is known from `release/` and `source/` beside `submitted`. An answer is known by its
    cell's id: where the cell stands does not matter. `tell` hears what is odd about a student's notebooks. With
    `assignment`, only that one's are read. Raises UsageError when there is nothing to grade, when an exercise stands in
    two assignments, or when nothing can be written.
    """
    course = students[0].parent.parent
    released = _Released(course, exercises, _assignments(students[0].parent, assignment))
    handed = Handed(places=released.places)
    for student in students:
        files = _Files(released, into, student)
        for place in dict.fromkeys(released.places.values()):
            files.take(place)
        files.look_for_others()
        name = printable_name(student.name)
        handed.submissions[student.name] = Submission(name, files.folder, problems=files.problems)
        if files.odd:
            tell(f"{name}: {'; '.join(files.odd)}")
    return handed


def _folders(folder: Path) -> list[Path]:
    try:
        return [path for path in sorted(folder.iterdir()) if path.is_dir() and not is_litter(path.name)]
    except OSError as error:
        raise UsageError(f"{folder} cannot be read: {error.strerror}") from error


def _assignments(folder: Path, wanted: str | None) -> list[str]:
    found = sorted({one.name for student in _folders(folder) for one in _folders(student)})
    if wanted is not None and wanted not in found:
        raise UsageError(f"{folder} has no assignment {wanted!r}; it has: {', '.join(found)}")
    return found if wanted is None else [wanted]


def handed_in_at(notebook: Path) -> float:
    """When a notebook was handed in, in seconds since 1970: as nbgrader noted it beside it, else as its file says."""
    try:
        text = (notebook.parent / "timestamp.txt").read_text(encoding="utf-8")
        return parse_time(text).timestamp()
    except (OSError, ValueError):
        return notebook.stat().st_mtime


class _Released:
    """The notebooks as students got them (`release/`), or as the teacher has them (`source/`), to compare with.

    `places`: where each exercise stands; `cells`: the cells of each notebook.
    """

    def __init__(self, course: Path, exercises: Sequence[Exercise], assignments: Iterable[str]) -> None:
        self.places: dict[Exercise, Place] = {}
        self.cells: dict[Place, _Cells] = {}
        for name in assignments:
            for path in (path for part in ("release", "source") for path in sorted((course / part / name).glob(_ANY))):
                self._add(path, Place(name, path.stem), exercises)
        if not self.places:
            raise UsageError(
                f"{course} has no notebooks in release or source with the exercises that were handed in: "
                "make them by `grade release` and `nbgrader generate_assignment`"
            )

    def _add(self, path: Path, place: Place, exercises: Sequence[Exercise]) -> None:
        if place in self.cells:  # it was in `release`
            return
        try:
            self.cells[place] = read_cells(path)
        except UnreadableError as error:
            raise UsageError(f"{path}: {error}") from error
        for exercise in exercises:
            if answer_id(exercise) in self.cells[place]:
                other = self.places.setdefault(exercise, place)
                if other != place:
                    both = " and ".join(f"{one.assignment}/{one.notebook}.ipynb" for one in (other, place))
                    raise UsageError(f"{exercise.name} is in {both}: grade one of them, with --assignment")

    def in_notebook(self, place: Place) -> list[Exercise]:
        """The exercises that a notebook has."""
        return [exercise for exercise, where in self.places.items() if where == place]


class _Files:
    """One student's answers, written as files."""

    def __init__(self, released: _Released, into: Path, student: Path) -> None:
        self._released, self._student = released, student
        self.folder = Path(mkdtemp(dir=into)).resolve()
        self.problems: dict[str, str] = {}
        self.odd: list[str] = []

    def take(self, place: Place) -> None:
        """Take the answers out of one notebook, if it was handed in."""
        shown = f"{place.assignment}/{place.notebook}.ipynb"
        path = self._student / shown
        try:
            cells = self._read(path)
        except UnreadableError as error:
            self.odd.append(f"{shown}: {error}")
            for exercise in self._released.in_notebook(place):
                self.problems[exercise.file] = f"{shown} could not be read: {error}"
            return
        if cells is None:
            return
        self.odd += [f"{shown}: {one}" for one in self._differences(place, cells)]
        for exercise in self._released.in_notebook(place):
            if answers := cells.get(answer_id(exercise)):
                self._write(exercise, answers[-1].source, path)  # of several, nbgrader takes the last one, too

    def _read(self, path: Path) -> _Cells | None:
        """Read a notebook; None when nothing was handed in. Raises UnreadableError."""
        try:
            path.lstat()
            real = path.resolve(strict=True)
        except (FileNotFoundError, NotADirectoryError):
            if path.is_symlink():
                raise UnreadableError("it is a link to nothing") from None
            return None
        except (OSError, RuntimeError) as error:  # RuntimeError: a ring of links, before Python 3.13
            raise UnreadableError("it cannot be read") from error
        if not real.is_relative_to(self._student.resolve()):
            raise UnreadableError("it is a link that leads out of the submission")
        return read_cells(real)

    def look_for_others(self) -> None:
        """Note the notebooks that are none of the assignment's: nbgrader leaves them out, too."""
        names = {(place.assignment, place.notebook) for place in self._released.places.values()}
        for assignment in sorted({assignment for assignment, _ in names}):
            for path in sorted((self._student / assignment).glob(_ANY)):
                if (assignment, path.stem) not in names:
                    self.odd.append(f"{assignment}/{path.name} is no notebook of the assignment and was left out")

    def _write(self, exercise: Exercise, source: str, notebook: Path) -> None:
        file = self.folder / exercise.file
        try:
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(source.encode("utf-8", "backslashreplace"))
            os.utime(file, (0, handed_in_at(notebook)))
        except OSError as error:
            raise UsageError(f"{file} cannot be written: {error.strerror}") from error

    def _differences(self, place: Place, cells: _Cells) -> Iterator[str]:
        """Say what has become of the cells that the student got."""
        given = self._released.cells[place]
        for exercise in self._released.in_notebook(place):
            answer, checks = answer_id(exercise), checks_id(exercise)
            for one in (answer, checks):
                if one not in cells:
                    yield f"the cell {one} was deleted"
                elif len(cells[one]) > 1:
                    yield f"there are {len(cells[one])} cells {one}: the last one counts"
            if answer in cells and cells[answer][-1].source == given[answer][-1].source:
                yield f"the cell {answer} is as it was given"
            if checks in cells and checks in given and cells[checks][-1].source != given[checks][-1].source:
                yield f"the cell {checks} was edited: it counts as it was given"
            if answer in cells and checks in cells and cells[answer][-1].place > cells[checks][-1].place:
                yield f"the cell {answer} was moved"
