"""`--format gradescope`: an autograder to upload, as a zip, and the files for students."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import PurePosixPath

from forkjoin.release.kit import kit_files
from forkjoin.release.release import Content, Files, Order, Release, below, targets
from forkjoin.release.students import student_files
from forkjoin.release.texts import filled

_OLDEST = (1980, 1, 1, 0, 0, 0)
ZIP = PurePosixPath("autograder.zip")


def gradescope(order: Order) -> Release:
    """Make the files."""
    autograder = {
        PurePosixPath("setup.sh"): filled("setup.sh", executable=True),
        PurePosixPath("run_autograder"): filled("run_autograder", executable=True, targets=" ".join(targets(order))),
        **below("kit", kit_files(order).items()),
    }
    files = {ZIP: _zipped(autograder), **below("students", student_files(order, "gradescope").items())}
    steps = [f"upload {ZIP} as the autograder (docs/gradescope.md)", "hand out students/"]
    return Release(dict(sorted(files.items())), steps)


def _zipped(files: Files) -> Content:
    """Pack the files: the same ones give the same bytes, with any zlib and at any time."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for path, content in sorted(files.items()):
            member = zipfile.ZipInfo(str(path), _OLDEST)
            member.create_system = 3  # Unix, which the modes below belong to
            member.external_attr = (stat.S_IFREG | (0o755 if content.executable else 0o644)) << 16
            archive.writestr(member, content.data)
    return Content(packed.getvalue())
