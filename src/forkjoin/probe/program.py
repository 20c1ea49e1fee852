"""A run as a program in an interpreter of its own: it begins and ends as every program does.

A fork of the warm interpreter has been through imports that an ordinary program makes later or never, and these decide
in which order the functions of `atexit` run. Where a program's end is what matters, it is a real one.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn


def become(request: Mapping[str, Any]) -> NoReturn:
    """Replace this process by a new interpreter that executes the request."""
    path = Path(request["environment"]["TMPDIR"], "request")
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    path.unlink()
    os.set_inheritable(file, True)  # noqa: FBT003
    with os.fdopen(file, "w", encoding="utf-8", closefd=False) as stream:
        json.dump(request, stream)
    os.lseek(file, 0, os.SEEK_SET)
    command = [sys.executable, "-s", "-B", "-m", "forkjoin.probe.program", str(file)]
    os.execve(command[0], command, request["environment"])  # noqa: S606 - our own interpreter


def main() -> None:
    """Execute the request in the file that the argument names, and leave as its scenario says."""
    from forkjoin.probe import execution

    with os.fdopen(int(sys.argv[1]), encoding="utf-8") as stream:
        request = json.load(stream)
    execution.execute(request)()


if __name__ == "__main__":
    main()
