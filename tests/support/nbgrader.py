"""nbgrader in tests: always as a program, since importing it warns, and with a small course that has a hidden check."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import forkjoin
from forkjoin.course import find_course


@dataclass(frozen=True)
class Check:
    """A check of `sentinel` that is made a hidden one for the tests."""

    title: str
    points: int


HIDDEN = Check("run copes with megabytes of items", 2)
# An answer with this line in it gets no verdict: the grader itself breaks.
NO_VERDICT = "# no verdict"
_BREAKING = f"""

@check("a verdict is possible", 0)
def test_verdict(submission: Subject) -> None:
    if {NO_VERDICT.encode()!r} in submission.file.read_bytes():
        raise LookupError("a grader that breaks")
"""
_FILES = (
    "exercises/2-queues/README.md",
    "exercises/2-queues/sentinel.py",
    "exercises/2-queues/sentinel.toml",
    "graders/2-queues/scenario_sentinel.py",
    "graders/2-queues/test_sentinel.py",
    "solutions/2-queues/sentinel.py",
    "exercises/8-locks/README.md",
    "exercises/8-locks/counter.py",
    "exercises/8-locks/counter.toml",
    "graders/8-locks/scenario_counter.py",
    "graders/8-locks/test_counter.py",
    "solutions/8-locks/counter.py",
)


def missing_nbgrader() -> str | None:
    """Why the tests with nbgrader cannot run here; None if they can."""
    return None if find_spec("nbgrader") else "nbgrader is not installed (the extra `nbgrader`)"


@dataclass(frozen=True)
class Kit:
    """A copy of the kit below `root`, whose course is `sentinel`, with a hidden check, and `counter`."""

    root: Path

    @classmethod
    @contextmanager
    def made(cls) -> Iterator[Kit]:
        """Make a kit, in a folder that other users may look into: as root, submissions are graded as such a one."""
        with tempfile.TemporaryDirectory(prefix="forkjoin-kit-") as folder:
            root = Path(folder)
            root.chmod(0o755)
            package = Path(forkjoin.__file__).parent
            shutil.copytree(package, root / "src/forkjoin", ignore=shutil.ignore_patterns("__pycache__"))
            for name in _FILES:
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(find_course().root / name, root / name)
            grader = root / "graders/2-queues/test_sentinel.py"
            text = grader.read_text(encoding="utf-8")
            before = f'@check("{HIDDEN.title}", {HIDDEN.points}'
            assert before in text
            hidden = text.replace(before, f'{before}, visibility="hidden"')
            grader.write_text(hidden + _BREAKING, encoding="utf-8")
            yield cls(root)

    @property
    def stub(self) -> str:
        return (self.root / "exercises/2-queues/sentinel.py").read_text(encoding="utf-8")

    @property
    def solution(self) -> str:
        return (self.root / "solutions/2-queues/sentinel.py").read_text(encoding="utf-8")

    def run(self, program: str, *arguments: str, cwd: Path, status: int = 0) -> subprocess.CompletedProcess[str]:
        """Run `grade`, `nbgrader` or `python` with this kit. It must end with this status."""
        module = {"grade": ("-m", "forkjoin"), "nbgrader": ("-m", "nbgrader"), "python": ()}[program]
        beside = Path(sys.executable).parent
        environment = {**os.environ, "PYTHONPATH": str(self.root / "src"), "PATH": f"{beside}:{os.environ['PATH']}"}
        environment |= {"PYTHONDONTWRITEBYTECODE": "1", "JUPYTER_PLATFORM_DIRS": "1", "HOME": str(self.root)}
        command = [sys.executable, *module, *arguments]
        ended = subprocess.run(
            command, cwd=cwd, env=environment, text=True, capture_output=True, check=False, stdin=subprocess.DEVNULL
        )
        assert ended.returncode == status, f"{' '.join(arguments)}: {ended.returncode}\n{ended.stdout}\n{ended.stderr}"
        return ended


def without_marks(source: str) -> str:
    """Cut the regions of solutions and hidden tests out, as nbgrader does."""
    region = r"^( *)### BEGIN (SOLUTION|HIDDEN TESTS).*?### END \2[^\n]*$"
    return re.sub(region, r"\1raise NotImplementedError()", source, flags=re.MULTILINE | re.DOTALL)
