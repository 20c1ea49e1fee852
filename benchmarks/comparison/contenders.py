"""What is compared: forkjoin, and peers that grade one submission with one process each."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import venv
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .measure import Command, Ended
from .work import BENCHMARKS, ROOT, Row

SECONDS = 10  # the limit of those that can be given one
PATIENCE = 20.0  # seconds after which a peer that gives up on nothing is ended
FILE = "2-queues/sentinel.py"


@dataclass(frozen=True)
class Verdict:
    """`passed`, `failed` or `none` (nothing was said), and the words that came with it."""

    verdict: str
    says: str = ""


class Contender(ABC):
    """One way to grade. `name` is its folder in `peers/`, `title` its column; `notes`: how its checks differ."""

    name: str
    title: str
    notes: str

    @abstractmethod
    def install(self, work: Path) -> None:
        """Make what stays the same for all measurements, once, below `work`."""

    @abstractmethod
    def number(self, row: Row) -> int:
        """How many submissions of a row it is given at once."""

    @abstractmethod
    def commands(self, folder: Path, texts: Sequence[str]) -> list[Command]:
        """Lay the submissions out in an empty folder; the commands that grade them."""

    @abstractmethod
    def verdicts(self, folder: Path, number: int, ended: Sequence[Ended]) -> list[Verdict]:
        """What it says of each submission."""

    @abstractmethod
    def version(self) -> str:
        """Its version, for the page."""


class Forkjoin(Contender):
    """`grade batch`, on a course of the one exercise with the four checks, at one level of protection."""

    def __init__(self, level: str) -> None:
        self.name, self.level, self.title = f"forkjoin-{level}", level, f"forkjoin ({level})"
        boxed = "Name spaces, seccomp and limits" if level == "ns" else "Limits and seccomp"
        self.notes = (
            "Queues and the other ends are held by a process outside, inputs are random objects, results are compared "
            f"type by type. {boxed} for each run."
        )

    def install(self, work: Path) -> None:
        self.course = make_course(work)

    def number(self, row: Row) -> int:
        return row.number

    def commands(self, folder: Path, texts: Sequence[str]) -> list[Command]:
        for number, text in enumerate(texts):
            _write(folder / "submissions" / student(number) / FILE, text)
        return [self.batch(folder)]

    def batch(self, folder: Path, jobs: int = 1, *, sampled: bool = False) -> Command:
        """`grade batch` on `submissions` there."""
        arguments = ["batch", "submissions", "--out", "results", "--jobs", str(jobs)]
        program = [sys.executable, str(BENCHMARKS / "comparison" / "grade_at.py"), str(self.course), self.level]
        return Command([*program, *arguments], str(folder), limit=3600.0, sampled=sampled)

    def verdicts(self, folder: Path, number: int, ended: Sequence[Ended]) -> list[Verdict]:
        return [self._verdict(folder / "results" / "students" / f"{student(each)}.json") for each in range(number)]

    @staticmethod
    def _verdict(file: Path) -> Verdict:
        if not file.exists():
            return Verdict("none", "no result")
        (result,) = json.loads(file.read_text(encoding="utf-8"))["exercises"]
        says = next((check["message"] for check in result["checks"] if check["status"] != "passed"), "")
        return Verdict({"passed": "passed", "ungraded": "none"}.get(result["status"], "failed"), says)

    def version(self) -> str:
        import forkjoin

        return forkjoin.__version__


class Peer(Contender):
    """One that has a virtual environment of its own, and grades one submission with one process."""

    distribution: str  # what it is called on PyPI

    @property
    def home(self) -> Path:
        """Its requirements and its checks."""
        return BENCHMARKS / "peers" / self.name

    def install(self, work: Path) -> None:
        self._environment = work / "environments" / self.name
        self.python = self._environment / "bin" / "python"
        wanted, done = self.home / "requirements.txt", self._environment / ".requirements"
        if not done.exists() or done.read_text("utf-8") != wanted.read_text("utf-8"):
            venv.create(self._environment, clear=True, with_pip=True)
            pip = [str(self.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            subprocess.run([*pip, "--no-deps", "-r", str(wanted)], check=True)
            shutil.copy(wanted, done)
        self.prepare(work)

    def prepare(self, work: Path) -> None:
        """Make more than the environment."""

    def number(self, row: Row) -> int:
        return 20 if row.right else 1

    def commands(self, folder: Path, texts: Sequence[str]) -> list[Command]:
        found = []
        for number, text in enumerate(texts):
            _write(folder / student(number) / "sentinel.py", text)
            found.append(self.grade(folder / student(number)))
        return found

    @abstractmethod
    def grade(self, folder: Path) -> Command:
        """Grade `sentinel.py` in this folder."""

    @abstractmethod
    def verdict(self, folder: Path, ended: Ended) -> Verdict:
        """What it said of the one there."""

    def verdicts(self, folder: Path, number: int, ended: Sequence[Ended]) -> list[Verdict]:
        return [
            Verdict("none", f"no end within {each.wall:.0f} s")
            if each.status is None
            else self.verdict(folder / student(place), each)
            for place, each in enumerate(ended)
        ]

    def run(self, folder: Path, *arguments: str, limit: float = PATIENCE) -> Command:
        """Its interpreter with these arguments; `checks` can be imported, and its programs are found."""
        env = {
            "PYTHONPATH": str(BENCHMARKS / "peers" / "common"),
            "PATH": f"{self.python.parent}:/usr/local/bin:/usr/bin:/bin",
            "PYTHONDONTWRITEBYTECODE": "",
        }
        return Command([str(self.python), *arguments], str(folder), env, limit)

    def version(self) -> str:
        lines = (self.home / "requirements.txt").read_text(encoding="utf-8").splitlines()
        return next(line.split("==")[1] for line in lines if line.split("==")[0].lower() == self.distribution)


def student(number: int) -> str:
    """The name of a student."""
    return f"student{number:04}"


def make_course(work: Path) -> Path:
    """A course with the exercise `sentinel`, its solution, and the grader of four checks."""
    course = work / "course"
    for name in ("exercises", "graders", "solutions"):
        shutil.rmtree(course / name / "2-queues", ignore_errors=True)
        (course / name / "2-queues").mkdir(parents=True)
    for path in ("exercises/2-queues/sentinel.py", "exercises/2-queues/sentinel.toml", "exercises/2-queues/README.md"):
        shutil.copy(ROOT / path, course / path)
    shutil.copy(ROOT / "graders/2-queues/scenario_sentinel.py", course / "graders/2-queues")
    shutil.copy(BENCHMARKS / "peers/forkjoin/test_sentinel.py", course / "graders/2-queues")
    shutil.copy(ROOT / "solutions/2-queues/sentinel.py", course / "solutions/2-queues")
    return course


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
