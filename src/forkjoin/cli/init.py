"""`grade init`: a folder to work in."""

from __future__ import annotations

from pathlib import Path

from forkjoin.cli.selection import short
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, put_out
from forkjoin.language import gettext as _
from forkjoin.language import ngettext
from forkjoin.workspace import make_workspace


def init(folder: Path, services: Services) -> int:
    """Make the workspace, print where it is, and say what to do next."""
    course = services.course()
    made = make_workspace(course, folder)
    where = short(folder.resolve())
    put_out(f"{where}\n", for_programs=False)
    written, kept = len(made.written), len(made.kept)
    told = ngettext("{count} file written", "{count} files written", written).format(count=written)
    left = ngettext(", {count} file left as they were", ", {count} files left as they were", kept).format(count=kept)
    note(told + left * bool(kept))
    if folder.resolve() == Path.cwd():
        note(_("next: read README.md, and run: grade watch"))
    else:
        note(_("next: cd {where}, then read README.md, and run: grade watch").format(where=where))
    return ExitStatus.PASSED
