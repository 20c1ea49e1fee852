"""Layouts: how a class's submissions lie in a folder, depending on where they were downloaded from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from forkjoin.errors import UsageError
from forkjoin.intake.classroom import is_classroom, is_classroom50, read_classroom
from forkjoin.intake.entry import Entry, Found, check_unique, list_folder
from forkjoin.intake.gradescope import is_gradescope, read_gradescope
from forkjoin.intake.names import archive_stem, printable_name
from forkjoin.intake.platforms import is_canvas, is_moodle, read_canvas, read_moodle

Recognise = Callable[[Path, list[Path]], bool]
Read = Callable[[Path, list[Path], str | None], Found]


def _is_nbgrader(folder: Path, _paths: list[Path]) -> bool:
    """An nbgrader course, or its `submitted` folder."""
    submitted = folder if folder.resolve().name == "submitted" else folder / "submitted"
    return submitted.is_dir() and next(submitted.glob("*/*/*.ipynb"), None) is not None


def _read_nbgrader(folder: Path, _paths: list[Path], _prefix: str | None) -> Found:
    """A folder for each student, in the course or in its `submitted`; what is in them is read with the notebooks."""
    submitted = folder if folder.resolve().name == "submitted" else folder / "submitted"
    paths = list_folder(submitted.resolve(), None)
    entries = [Entry(printable_name(path.name), (path,)) for path in paths if path.is_dir()]
    return Found(entries, [printable_name(path.name) for path in paths if not path.is_dir()])


def _read_students(_folder: Path, paths: list[Path], _prefix: str | None) -> Found:
    """A folder or an archive for each student, named after them."""
    named = [(path, _student(path)) for path in paths]
    entries = [Entry(student, (path,)) for path, student in named if student is not None]
    return Found(entries, [printable_name(path.name) for path, student in named if student is None])


def _student(path: Path) -> str | None:
    """Give the name of the student whose submission this is; None when it is none."""
    if path.is_dir():
        return printable_name(path.name)
    stem = archive_stem(path.name) if path.is_file() else None
    return None if stem is None else printable_name(stem)


# In the order in which they are tried; what is none of the others is taken for the last one.
_LAYOUTS: dict[str, tuple[Recognise, Read]] = {
    "gradescope": (is_gradescope, read_gradescope),
    "nbgrader": (_is_nbgrader, _read_nbgrader),
    "moodle": (is_moodle, read_moodle),
    "canvas": (is_canvas, read_canvas),
    "classroom": (is_classroom, read_classroom),
    "classroom50": (is_classroom50, read_classroom),
    "students": (lambda _folder, _paths: True, _read_students),
}


def find_entries(
    folder: Path, results: Path | None = None, layout: str | None = None, prefix: str | None = None
) -> tuple[str, Found]:
    """Find the students' entries in `folder`, sorted by student, and say which layout they lie in.

    `layout`: the one to read it as, else it is recognised; `prefix`: what stands before the student's name in the
    names of cloned repositories. Raises UsageError when the folder cannot be read, holds no submission, or two of the
    same student's.
    """
    paths = list_folder(folder, results)
    name = layout or next(name for name, (fits, _) in _LAYOUTS.items() if fits(folder, paths))
    found = _LAYOUTS[name][1](folder, paths, prefix)
    if not found.entries:
        expected = (
            "a folder or an archive for each student" if name == "students" else f"submissions as {name} has them"
        )
        raise UsageError(f"{folder} holds no submission: it should hold {expected}")
    check_unique(found.entries)
    return name, Found(sorted(found.entries, key=lambda entry: entry.student), found.left_out)
