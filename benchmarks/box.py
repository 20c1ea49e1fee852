"""What a run through the box costs over a bare fork of the warm interpreter: python benchmarks/box.py [RUNS].

Prints, for each level of protection that this machine gives, the median of the milliseconds of a run that imports a
small submission and calls its function, and what that is more than the same in a child of an interpreter that has
imported the same modules. The rounds of all levels alternate, so that a busy machine is busy for each of them. A figure
for one machine at one time: compare rows of one run only.
"""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from statistics import median

import forkjoin.probe.zygote  # noqa: F401 - as warm as the one in the box
from forkjoin.box import Box, BoxError, RunRequest
from forkjoin.box.levels import NAMES

_PROGRAM = "def main():\n    return 5\n"
_SCENARIO = "def call(run):\n    student = run.load()\n    run.call(student.main)\n"


def bare(file: Path) -> None:
    """The submission in a fork of this process."""
    pid = os.fork()
    if not pid:
        sys.path.insert(0, str(file.parent))
        importlib.import_module(file.stem).main()
        os._exit(0)
    os.waitpid(pid, 0)


def boxes(stack: ExitStack) -> dict[str, Box]:
    """One at each level that there is."""
    found = {}
    for name in reversed(NAMES):
        with suppress(BoxError):
            found[name] = stack.enter_context(Box(level=name))
    return found


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if sys.argv[1:] else 100
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        (folder / "program.py").write_text(_PROGRAM, encoding="ascii")
        (folder / "scenario.py").write_text(_SCENARIO, encoding="ascii")
        request = RunRequest(str(folder / "program.py"), str(folder / "scenario.py"), "call")
        ways = {"bare": lambda: bare(folder / "program.py")}
        ways |= {name: (lambda box=box: box.run(request)) for name, box in boxes(stack).items()}
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(rounds):
            for name, way in ways.items():
                began = time.perf_counter()
                way()
                taken[name].append(time.perf_counter() - began)
    floor = median(taken["bare"])
    print(f"{'':<6} {'median':>8} {'more':>8}   (milliseconds, {rounds} runs of each)")
    for name, seconds in taken.items():
        print(f"{name:<6} {1000 * median(seconds):8.1f} {1000 * (median(seconds) - floor):8.1f}")


if __name__ == "__main__":
    main()
