"""`grade release`: what students get, made from the course."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, put_out
from forkjoin.errors import UsageError
from forkjoin.files import make_folder, write_file


@dataclass(frozen=True)
class ReleaseOptions:
    """The arguments of `grade release`."""

    destination: Path
    format: str
    only: Sequence[str]
    assignment: str | None
    force: bool


def release(options: ReleaseOptions, services: Services) -> int:
    """Write the files, list them on stdout, and say what comes next."""
    from forkjoin.release.nbgrader import source_files

    course = services.course()
    exercises = course.select(options.only)
    if options.assignment is not None:
        _check_name(options.assignment)
    if course.solutions is None:
        note("this kit was installed without its solutions: the source notebooks hold the stubs")
    files = source_files(course, exercises, options.assignment)
    _write(options.destination / "source", files, force=options.force)
    assignments = list(dict.fromkeys(path.parts[0] for path in files))
    note(f"next: in {options.destination}, run", *(f"  nbgrader generate_assignment {name}" for name in assignments))
    return ExitStatus.PASSED


def _check_name(assignment: str) -> None:
    """Refuse what nbgrader, or a file system, takes for something else than a name."""
    if not assignment or assignment.startswith(".") or set(assignment) & set('+/\\:*?"<>|[]') or "\0" in assignment:
        raise UsageError(f"{assignment!r} cannot be the name of an assignment: take letters, digits, - and _")


def _write(folder: Path, files: Mapping[PurePosixPath, str], *, force: bool) -> None:
    """Write the files below `folder`. Without `force`, nothing is written where another text stands already."""
    changed = [path for path, text in files.items() if _differs(folder / path, text)]
    if changed and not force:
        more = f" (and {len(changed) - 1} more)" if len(changed) > 1 else ""
        raise UsageError(f"{folder / changed[0]}{more} is there with another text: --force writes over it")
    for path, text in files.items():
        make_folder((folder / path).parent)
        write_file(folder / path, text)
    put_out("".join(f"{folder / path}\n" for path in files), for_programs=False)


def _differs(path: Path, text: str) -> bool:
    try:
        return path.read_bytes() != text.encode()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
