"""What a batch costs beside grading, and how that grows: python -m benchmarks.many [SUBMISSIONS…].

For each number (1,000 and 10,000), that many submissions of every exercise are taken through `grade batch` by a process
that only pretends to grade, and then once more, with nothing left to do. Prints seconds of wall time and of processor
time, and the most memory that it took, in MB. Figures for one machine at one time: compare rows of one run only.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import tempfile
import time
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path

from forkjoin.batch.settings import Settings
from forkjoin.cli.batch import BatchOptions, Work, batch
from forkjoin.cli.services import Services
from forkjoin.course import find_course
from tests.support.courses import make_workspace
from tests.support.fake_grading import FakeFactory


def run(folder: str, name: str) -> None:
    """Go through the class, and print a row: in a process of its own, whose memory is its own."""
    options = BatchOptions(Settings(Path(folder) / "class"), Path(folder) / "results", Work())
    began = time.perf_counter()
    with redirect_stderr(StringIO()):
        batch(options, Services(grading=FakeFactory()))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:<16} {time.perf_counter() - began:8.1f} {time.process_time():10.1f} {memory:8.0f}", flush=True)


def main() -> None:
    """Print the table."""
    exercises = tuple(f"{each.topic}/{each.name}" for each in find_course().exercises)
    print(f"{'submissions':<16} {'wall':>8} {'processor':>10} {'MB':>8}")
    for number in map(int, sys.argv[1:] or ("1000", "10000")):
        with tempfile.TemporaryDirectory() as folder:
            for place in range(number):
                make_workspace(Path(folder) / f"class/student-{place:05}", exercises)
            for name in (f"{number:,}", f"{number:,} again"):
                process = multiprocessing.get_context("spawn").Process(target=run, args=(folder, name))
                process.start()
                process.join()
                if process.exitcode:
                    sys.exit("the batch failed: the lines above say why")


if __name__ == "__main__":
    main()
