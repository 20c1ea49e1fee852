"""Releases of the real course, and students who work in them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.pythons import ROOT

WRONG = ROOT / "tests/answers/8-locks/counter/wrong_no_lock.py"
RIGHT = (ROOT / "solutions/2-queues/sentinel.py").read_text(encoding="utf-8")


def release(folder: Path, form: str, *options: str) -> Path:
    """Release `sentinel` and `counter`, with the real course."""
    command = [
        sys.executable,
        "-m",
        "forkjoin",
        "release",
        str(folder),
        "--format",
        form,
        "--topics",
        "sentinel,counter",
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    subprocess.run([*command, *options], check=True, capture_output=True, env=environment)
    return folder


def hand_in(repository: Path, sentinel: str) -> Path:
    """Do a student's work: `sentinel` as given, and `counter` without a lock."""
    (repository / "2-queues/sentinel.py").write_text(sentinel, encoding="utf-8")
    shutil.copyfile(WRONG, repository / "8-locks/counter.py")
    return repository
