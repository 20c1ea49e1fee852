"""A worker of a Dask cluster that only pretends to grade: `python -m tests.support.dask_worker ADDRESS COURSE DIARY`.

Each answer that it begins is added to the file DIARY. What else it does, it finds in the environment: DIE_AT=2 is a
SIGKILL in the middle of the second answer; HOLD_AT=2 keeps the second one until somebody opens the pipe DIARY.go, and
comes first; HELD is what its protection holds; PYTHON is the version that it claims to be.
"""

from __future__ import annotations

import asyncio
import os
import platform
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from distributed import Worker

from forkjoin.cluster import worker
from forkjoin.course import Course
from forkjoin.score import Score
from tests.support.fake_grading import FakeFactory, FakeGrading


class Grading(FakeGrading):
    """Keeps the diary, and dies when it was told to."""

    protection = replace(FakeGrading.protection, held=os.environ.get("HELD", "network").split())
    diary: Path
    begun = 0

    def grade(self, submission: Any, exercises: Any, progress: Any = None) -> Score:
        answers = [path.read_text(encoding="utf-8") for path in submission.folder.rglob("*.py")]
        with self.diary.open("a", encoding="utf-8") as file:
            file.write("".join(f"{answer.strip()}\n" for answer in answers))
        Grading.begun += 1
        if Grading.begun == int(os.environ.get("HOLD_AT", "-1")):
            print("holding", file=sys.stderr, flush=True)  # noqa: T201 - the test waits for it
            self.diary.with_suffix(".go").read_bytes()
        if Grading.begun == int(os.environ.get("DIE_AT", "-1")):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().grade(submission, exercises, progress)


async def serve(address: str) -> None:
    """Work until it is ended."""
    async with Worker(address, nthreads=1, host="127.0.0.1", dashboard=False) as running:
        print("ready", file=sys.stderr, flush=True)  # noqa: T201 - the test waits for it
        await running.finished()


if __name__ == "__main__":
    Grading.diary = Path(sys.argv[3])
    factory = FakeFactory()
    worker.PROCESSES = worker.WarmProcesses(
        lambda: Course(Path(sys.argv[2])), lambda _course, _require: Grading(factory)
    )
    if "PYTHON" in os.environ:
        platform.python_version = lambda: os.environ["PYTHON"]
    asyncio.run(serve(sys.argv[1]))
