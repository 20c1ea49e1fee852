"""Running the attacks of tests/attacks at one level of protection, and telling what each got at."""

from __future__ import annotations

import json
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path

import psutil

from forkjoin.box import Box, BoxError, Evidence, Limits, RunRequest
from tests.support.targets import Targets

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[2]
ATTACKS = sorted((ROOT / "tests" / "attacks").glob("*.py"))
SCENARIO = ROOT / "tests" / "box" / "scenario_attack.py"
RIGHT = "def seven(n):\n    return 7 * n\n"
# So that the machine survives an attack that the box does not hold; what the attacks ask for is bounded, too.
_LIMITS = Limits(cpu=2, wall=4, memory=300 << 20, disk=64 << 20, files=2000, output=4 << 20, processes=30, threads=60)
# At no level may an attack do these: get the marks (but by reading the solution), leave a process, spoil the next run.
NEVER = {"pass", "left", "next"}
READER = "read_solution"


def known() -> dict[str, dict[str, list[str]]]:
    """By level and attack, what it is known to get at."""
    with (ROOT / "tests" / "attacks" / "open.toml").open("rb") as file:
        return tomllib.load(file)


def aim(attack: Path) -> str:
    """What it tries, by its first line."""
    return attack.read_text(encoding="utf-8").splitlines()[0].removeprefix("# tries: ")


class Range:
    """A box, and the targets outside of it."""

    def __init__(self, level: str, stack: ExitStack, folder: Path) -> None:
        self._targets = Targets(stack)
        self._before = _children()  # whoever called us may have processes of his own
        self.box = stack.enter_context(Box(level=level))
        self._file = folder / "program.py"

    def attacked(self, attack: Path) -> tuple[set[str], str]:
        """What one attack got at: see `Targets.reached` and NEVER; "runs" are files left in the box's own folder."""
        source = self._targets.aimed(attack.read_text(encoding="utf-8"))
        said, right = self._run(source)
        found = self._targets.reached(said)
        if right:
            found.add("pass")
        if len(_children() - self._before - {self._targets.decoy.pid}) > 2 + self.box.level.name_spaces:
            found.add("left")
        if not self._run(RIGHT)[1]:
            found.add("next")
        if any(Path(self.box.folder, "runs").iterdir()):
            found.add("runs")
        return found, said

    def _run(self, source: str) -> tuple[str, bool]:
        """All that is known of a run, and whether it gets the marks."""
        self._file.write_text(source, encoding="utf-8")
        n = 1 + secrets.randbelow(1 << 40)
        request = RunRequest(str(self._file), str(SCENARIO), "seven", {"n": n}, limits=_LIMITS)
        try:
            evidence = self.box.run(request)
        except BoxError as error:  # the probe broke in there: there is no verdict, and the teacher is told
            return str(error), False
        return json.dumps(asdict(evidence)), _is_right(evidence, 7 * n)


def _is_right(evidence: Evidence, expected: int) -> bool:
    """As a grader says it: the program ended well, one call returned exactly this, and nothing was left."""
    if (evidence.end, evidence.status, len(evidence.calls)) != ("finished", 0, 1) or evidence.of("stray"):
        return False
    call = evidence.calls[0]
    same = type(call.value) is int and call.value == expected and call.outcome == "returned"
    return same and call.settled and not (call.processes or call.descriptors or call.threads)


def _children() -> set[int]:
    return {process.pid for process in psutil.Process(os.getpid()).children(recursive=True)}


@contextmanager
def shooting_range(level: str, folder: Path) -> Iterator[Range]:
    """One for many attacks. Raises BoxError when this machine cannot give the level."""
    with ExitStack() as stack:
        yield Range(level, stack, folder)
