"""`grade release`: what students get, and what grades it, made from the course."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import forkjoin
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, put_out
from forkjoin.errors import UsageError

# The options that only some formats have a use for.
_ONLY_FOR = {"assignment": ("classroom50", "nbgrader"), "kit": ("repository",)}


@dataclass(frozen=True)
class ReleaseOptions:
    """The arguments of `grade release`."""

    destination: Path
    format: str
    only: Sequence[str]
    assignment: str | None
    kit: str | None
    force: bool


def release(options: ReleaseOptions, services: Services) -> int:
    """Write the files, list them on stdout, and say what comes next."""
    from forkjoin.release.formats import FORMATS, SAME
    from forkjoin.release.release import Order, write_release

    form = SAME.get(options.format, options.format)
    for name, formats in _ONLY_FOR.items():
        if getattr(options, name) is not None and form not in formats:
            raise UsageError(f"--{name} is for --format {' and '.join(formats)}; {form} has no use for it")
    course = services.course()
    parts = [*(course.root / part for part in ("exercises", "graders", "solutions")), Path(forkjoin.__file__).parent]
    if any(options.destination.resolve().is_relative_to(part.resolve()) for part in parts):
        raise UsageError(f"{options.destination} belongs to the kit itself: name another folder")
    wanted = [target for targets in options.only for target in targets.split(",") if target]
    order = Order(course, course.select(wanted), options.assignment, options.kit)
    made = FORMATS[form](order)
    written = write_release(options.destination, made, force=options.force)
    if course.solutions is None:
        lacks = "the source notebooks hold the stubs" if made.joins else "stubs were not compared with them"
        note(f"this kit was installed without its solutions: {lacks}")
    put_out("".join(f"{path}\n" for path in written), for_programs=False)
    note(f"next, in {options.destination}:", *(f"  {step}" for step in made.next_steps))
    return ExitStatus.PASSED
