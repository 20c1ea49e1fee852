"""`grade init`: a folder to work in."""

from __future__ import annotations

from pathlib import Path

from forkjoin.cli.selection import short
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, put_out
from forkjoin.workspace import make_workspace


def init(folder: Path, services: Services) -> int:
    """Make the workspace, print where it is, and say what to do next."""
    course = services.course()
    made = make_workspace(course, folder)
    where = short(folder.resolve())
    put_out(f"{where}\n", for_programs=False)
    note(f"{_files(len(made.written))} written" + (f", {_files(len(made.kept))} left as they were" * bool(made.kept)))
    here = folder.resolve() == Path.cwd()
    note(f"next: {'' if here else f'cd {where}, then '}read README.md, and run: grade watch")
    return ExitStatus.PASSED


def _files(count: int) -> str:
    return f"{count} file{'' if count == 1 else 's'}"
