"""What it costs to grade a class, and how it grows: python -m benchmarks.batch [STUDENTS [EXERCISE…]].

A generated class (20 students, all exercises) is graded by `grade batch` with one job, then with two, then once more
with nothing left to do. Prints, of each: seconds of wall time and of processor time for a submission, and the memory of
the process that collects the results, in MB, in each quarter of the time; then how many times as fast two jobs are, and
every verdict that is not the one it must be. Figures for one machine at one time: compare rows of one run only.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import psutil

from forkjoin.course import find_course
from tests.support.generated_class import generate

_LOOK = 0.1  # seconds between two looks at the memory
_MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Measured:
    """A run: seconds of wall time and of processor time, of everything that it started; and the memory, in bytes."""

    wall: float
    cpu: float
    memory: list[int]


def run(submissions: Path, results: Path, jobs: int, only: list[str]) -> Measured:
    """Grade a class and watch the process that was started for it."""
    command = [sys.executable, "-m", "forkjoin", "batch", str(submissions), "--out", str(results), "--jobs", str(jobs)]
    began, cpu = time.perf_counter(), _cpu()
    process = subprocess.Popen([*command, *(part for name in only for part in ("--only", name))], stderr=sys.stderr)
    memory: list[int] = []
    try:
        while process.poll() is None:
            with suppress(psutil.Error):  # it has just ended
                memory.append(psutil.Process(process.pid).memory_info().rss)
            time.sleep(_LOOK)
    finally:
        process.terminate()
        process.wait()
    if process.returncode not in {0, 1}:
        sys.exit("the batch failed: the lines above say why")
    return Measured(time.perf_counter() - began, _cpu() - cpu, memory)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _row(name: str, measured: Measured, students: int) -> str:
    size = max(1, len(measured.memory) // 4)
    parts = [measured.memory[place * size :][:size] or measured.memory[-1:] for place in range(4)]
    memory = "".join(f"{median(part) / _MEGABYTE:7.0f}" for part in parts)
    return f"{name:<10} {measured.wall / students:10.2f} {measured.cpu / students:10.2f}    {memory}"


def main() -> None:
    """Print the table."""
    students, only = int(sys.argv[1]) if sys.argv[1:] else 20, sys.argv[2:]
    exercises = find_course().select(only)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = generate(folder / "class", students, exercises=exercises)
        print(f"{students} students, {len(exercises)} exercises; seconds for a submission, and megabytes by quarter\n")
        print(f"{'':<10} {'wall':>10} {'processor':>10}    {'1st':>7}{'2nd':>7}{'3rd':>7}{'4th':>7}")
        wall = {}
        for jobs in (1, 2):
            measured = run(folder / "class", folder / str(jobs), jobs, only)
            wall[jobs] = measured.wall
            print(_row(f"{jobs} job{'s' * (jobs > 1)}", measured, students), flush=True)
        print(_row("again", run(folder / "class", folder / "2", 2, only), students))
        print(f"\ntwo jobs are {wall[1] / wall[2]:.2f} times as fast as one")
        wrong = [line for jobs in wall for line in made.complaints(folder / str(jobs))]
        print(f"verdicts that are not what they must be: {len(wrong)}", *wrong, sep="\n  ")


if __name__ == "__main__":
    main()
