"""Whoever grades may be killed at any moment: no process is left."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from forkjoin.box import Box, BoxError
from forkjoin.box.levels import NAMES
from tests.support.attacks import SCENARIO

GRADER = """
import sys
from forkjoin.box import RunRequest
from forkjoin.box.choice import open_box
box, _ = open_box(-1, strongest=sys.argv[1])
while True:
    box.run(RunRequest(sys.argv[2], sys.argv[3], "seven", {"n": 1}))
"""
PROGRAM = """
import multiprocessing, os, time
def seven(n):
    for method in ("fork", "forkserver"):
        multiprocessing.get_context(method).Process(target=time.sleep, args=(600,)).start()
    if not os.fork():
        os.setsid()
    time.sleep(0.05)
    os._exit(0)
"""
MOMENTS = 9
APART = 0.15  # seconds: they cover the start of the box, the canary and some runs


def _processes(folder: Path) -> list[psutil.Process]:
    """Those that name the folder, as everything of a box does that has its folder there."""
    everybody = psutil.process_iter(["cmdline"])
    return [one for one in everybody if any(str(folder) in word for word in one.info["cmdline"] or [])]


@pytest.mark.parametrize("level", NAMES)
def test_no_process_is_left(level: str, tmp_path: Path) -> None:
    try:
        Box(level=level).close()
    except BoxError as error:
        pytest.skip(f"{level}: {error}")
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="ascii")
    graders = []
    for moment in range(MOMENTS):
        folder = tmp_path / str(moment)
        folder.mkdir()
        command = [sys.executable, "-c", GRADER, level, str(program), str(SCENARIO)]
        grader = subprocess.Popen(command, env={"TMPDIR": str(folder), "PATH": "/usr/bin:/bin"})
        threading.Event().wait(APART * moment)
        grader.kill()
        grader.wait()
        graders.append(folder)
    _, alive = psutil.wait_procs([process for folder in graders for process in _processes(folder)], timeout=60)
    assert alive == []
    assert [process for folder in graders for process in _processes(folder)] == []
    assert [list(folder.iterdir()) for folder in graders] == [[]] * MOMENTS
