"""A Dask cluster on loopback, for tests: a scheduler and workers, each a process, all of which end with the test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# The scheduler's address is read from what it says; neither shows a page.
_SCHEDULER = """
import asyncio, sys
from distributed import Scheduler
async def serve():
    async with Scheduler(host="127.0.0.1", port=0, dashboard=False) as scheduler:
        print(scheduler.address, file=sys.stderr, flush=True)
        await scheduler.finished()
asyncio.run(serve())
"""

_WORKER = """
import asyncio, sys
from distributed import Worker
async def serve():
    async with Worker(sys.argv[1], nthreads=int(sys.argv[2]), host="127.0.0.1", dashboard=False) as worker:
        print("ready", file=sys.stderr, flush=True)
        await worker.finished()
asyncio.run(serve())
"""


class Cluster:
    """A scheduler at `address`, and the workers that are started."""

    def __init__(self, scheduler: subprocess.Popen[str], address: str) -> None:
        self.scheduler, self.address = scheduler, address
        self.workers: list[subprocess.Popen[str]] = []

    def real(self, threads: int) -> subprocess.Popen[str]:
        """Start a worker that grades."""
        return self._start("-c", _WORKER, self.address, str(threads))

    def fake(self, course: Path, diary: Path, **environment: str) -> subprocess.Popen[str]:
        """Start a worker that only pretends to grade, see `tests.support.dask_worker`."""
        return self._start("-m", "tests.support.dask_worker", self.address, course, diary, **environment)

    def _start(self, *arguments: str | Path, **environment: str) -> subprocess.Popen[str]:
        self.workers.append(_started(*arguments, **environment))
        return self.workers[-1]

    def ready(self) -> None:
        """Wait until all that were started are there."""
        for worker in self.workers:
            assert hears(worker, "ready")

    def end(self) -> None:
        """End all of it."""
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.communicate()
        self.workers.clear()


def hears(process: subprocess.Popen[str], word: str) -> bool:
    """Wait until a process says a line that begins with `word`; False when it ends before: what it said is printed."""
    assert process.stderr is not None
    said: list[str] = []
    for line in process.stderr:
        if line.startswith(word):
            return True
        said.append(line)
    sys.stdout.writelines([*said, f"it ended with status {process.wait()}\n"])
    return False


@contextmanager
def cluster(**environment: str) -> Iterator[Cluster]:
    """Start a scheduler, and end it and all workers."""
    scheduler = _started("-c", _SCHEDULER, **environment)
    assert scheduler.stderr is not None
    made = Cluster(scheduler, scheduler.stderr.readline().strip())
    try:
        yield made
    finally:
        made.end()


def _started(*arguments: str | Path, **environment: str) -> subprocess.Popen[str]:
    everything = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]), **environment}
    everything["DASK_DISTRIBUTED__LOGGING__DISTRIBUTED"] = "critical"
    command = [sys.executable, *map(str, arguments)]
    return subprocess.Popen(command, env=everything, stderr=subprocess.PIPE, text=True)
