"""The kit's own lines: what it must reach on a small machine, each measured."""

from __future__ import annotations

import shutil
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from .contenders import FILE, Forkjoin, student
from .figures import Spread, ratios, seconds, spread
from .measure import Command, Ended, measured
from .store import Measurement, Store
from .work import BENCHMARKS, ROOT, ROWS, sources

_LIMIT = 3600.0


@dataclass(frozen=True)
class Line:
    """A line of the page: what is asked for, what was found, and whether that will do."""

    what: str
    target: str
    found: str
    met: bool


class Reach(ABC):
    """One or more lines from measurements that belong together. `name` selects it; `who`: what is measured in turn.

    `why`: the measured reason, where a target is not met.
    """

    name: str
    why = ""
    who: Sequence[str]

    def __init__(self, kits: dict[str, Forkjoin], solution: Path) -> None:
        self.kits, self.solution = kits, solution

    @property
    def row(self) -> str:
        """Its name among the measurements."""
        return f"reach-{self.name}"

    @abstractmethod
    def measure(self, who: str, folder: Path) -> Ended:
        """Measure once, in an empty folder."""

    @abstractmethod
    def lines(self, store: Store) -> list[Line]:
        """What was found. Raises ValueError while something is missing."""

    def turns(self, store: Store, who: str, what: str = "wall") -> dict[int, float]:
        """A figure (`cpu`, `wall`, `memory`) of each turn."""
        return {one.turn: getattr(one, what) for one in store.of(self.row, who)}

    def lay_out(self, folder: Path, number: int) -> None:
        """Right answers by that many students."""
        for place, text in enumerate(sources(ROWS[0], number, self.solution)):
            file = folder / "submissions" / student(place) / FILE
            file.parent.mkdir(parents=True)
            file.write_text(text, encoding="utf-8")


def program(*arguments: str) -> list[str]:
    """The interpreter with these arguments."""
    return [sys.executable, *arguments]


def one(command: Command) -> Ended:
    """Measure one command, which must end well. Raises RuntimeError when it does not."""
    (ended,) = measured([command])
    if ended.status != 0:
        raise RuntimeError(f"{' '.join(command.argv)} ended with status {ended.status}:\n{ended.output}")
    return ended


def upto(found: Spread, limit: float) -> bool:
    """Whether the median keeps the limit."""
    return found.middle <= limit


class Batch(Reach):
    """What one more right answer costs in a batch: 100 less 20, so that the start of the batch is not in it."""

    name = "batch"
    who = ("floor", "rl 20", "rl 100", "ns 20", "ns 100")
    targets = (("rl", 0.060), ("ns", 0.120))

    def measure(self, who: str, folder: Path) -> Ended:
        if who == "floor":
            self.lay_out(folder, 20)
            return one(Command(program(str(BENCHMARKS / "comparison" / "floor.py"), "submissions"), str(folder)))
        level, number = who.split()
        self.lay_out(folder, int(number))
        return one(self.kits[level].batch(folder))

    def lines(self, store: Store) -> list[Line]:
        floor = spread(value / 20 for value in self.turns(store, "floor", "cpu").values())
        found = []
        for level, limit in self.targets:
            few, many = (self.turns(store, f"{level} {number}", "cpu") for number in (20, 100))
            more = spread((many[turn] - few[turn]) / 80 for turn in many.keys() & few.keys())
            said = f"{_span(more)} of CPU; the answer's own four runs, each in a bare fork: {seconds(floor.middle)}"
            what = f"one more right answer in a batch, four checks, level `{level}`"
            found.append(Line(what, f"{seconds(limit)} of CPU", said, upto(more, limit)))
        return found


class Hang(Reach):
    """How long a deadlock takes to be told, by a grading process that is warm."""

    name = "hang"
    who = ("rl", "ns")

    def measure(self, who: str, folder: Path) -> Ended:
        text = sources(next(row for row in ROWS if row.name == "hang"), 1, self.solution)[0]
        (folder / "answer").mkdir()
        (folder / "answer" / "sentinel.py").write_text(text, encoding="utf-8")
        script = str(BENCHMARKS / "comparison" / "hang.py")
        ended = one(Command(program(script, str(self.kits[who].course), who, "answer"), str(folder)))
        return Ended(ended.cpu, float(ended.output.split()[-1]), 0, ended.left, ended.output)

    def lines(self, store: Store) -> list[Line]:
        found = []
        for level in self.who:
            taken = spread(self.turns(store, level).values())
            what = f"a deadlock, from asking to the verdict with its cause, level `{level}`"
            found.append(Line(what, "0.5 s", _span(taken), upto(taken, 0.5)))
        return found


class Solutions(Reach):
    """Every solution by `grade check --all`."""

    name = "solutions"
    who = ("check",)

    def measure(self, who: str, folder: Path) -> Ended:
        arguments = ("-m", "forkjoin", "check", "--all", "--dir", str(ROOT / "solutions"))
        return one(Command(program(*arguments), str(folder), limit=_LIMIT))

    def lines(self, store: Store) -> list[Line]:
        taken, cpu = (spread(self.turns(store, "check", what).values()) for what in ("wall", "cpu"))
        said = f"{_span(taken)} ({seconds(cpu.middle)} of CPU)"
        return [Line("`grade check --all` on the solutions", "15 s", said, upto(taken, 15))]


class Help(Reach):
    """`grade --help` beside the import of its library."""

    name = "help"
    who = ("import typer", "grade --help")

    def measure(self, who: str, folder: Path) -> Ended:
        asked = ("-c", "import typer") if who.startswith("import") else ("-m", "forkjoin", "--help")
        return one(Command(program(*asked), str(folder)))

    def lines(self, store: Store) -> list[Line]:
        library, own = (self.turns(store, who, "cpu") for who in self.who)
        times = ratios(own, library)
        own_cpu = seconds(spread(own.values()).middle)
        said = f"{times.middle:.2f} × ({times.least:.2f} to {times.most:.2f}), {own_cpu} of CPU"
        return [Line("`grade --help`, over `python -c 'import typer'`", "1.5 ×", said, upto(times, 1.5))]


class Check(Reach):
    """`grade check EXERCISE`, the whole command."""

    name = "check"

    def __init__(self, kits: dict[str, Forkjoin], solution: Path) -> None:
        super().__init__(kits, solution)
        self.who = [path.stem for path in sorted((ROOT / "solutions").glob("[1-6]*/*.py"))]

    def measure(self, who: str, folder: Path) -> Ended:
        arguments = ("-m", "forkjoin", "check", who, "--dir", str(ROOT / "solutions"))
        return one(Command(program(*arguments), str(folder)))

    def lines(self, store: Store) -> list[Line]:
        taken = {who: spread(self.turns(store, who).values()) for who in self.who}
        least, most = min(taken, key=lambda who: taken[who].middle), max(taken, key=lambda who: taken[who].middle)
        middle = seconds(median(found.middle for found in taken.values()))
        kept = sum(upto(found, 1) for found in taken.values())
        ends = f"{least} {seconds(taken[least].middle)} to {most} {seconds(taken[most].middle)}"
        said = f"{kept} of {len(taken)} exercises; median {middle}, {ends}"
        return [Line("`grade check EXERCISE`, process exercises, their solutions", "1 s", said, kept == len(taken))]


class Jobs(Reach):
    """What a second job is worth."""

    name = "jobs"
    who = ("1", "2")

    def measure(self, who: str, folder: Path) -> Ended:
        self.lay_out(folder, 100)
        return one(self.kits["ns"].batch(folder, int(who)))

    def lines(self, store: Store) -> list[Line]:
        times = ratios(self.turns(store, "1"), self.turns(store, "2"))
        said = f"{times.middle:.2f} × ({times.least:.2f} to {times.most:.2f})"
        return [Line("2 jobs, over 1 job, 100 submissions", "at least 1.8 ×", said, times.middle >= 1.8)]


class Class(Reach):
    """A large class: its cost, its memory, and what a second look at it costs."""

    name = "class"
    few, many = "100", "1000"
    who = (few, many, "again")

    def measure(self, who: str, folder: Path) -> Ended:
        kept = folder.parent / "class-kept"  # of the turn's 1,000: the next thing measured
        if who == "again":
            return one(self.kits["ns"].batch(kept, 2))
        self.lay_out(folder, int(who))
        ended = one(self.kits["ns"].batch(folder, 2, sampled=True))
        if who == self.many:
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(folder, kept)
        return ended

    def lines(self, store: Store) -> list[Line]:
        cpu = ratios(self.turns(store, self.many, "cpu"), self.turns(store, self.few, "cpu"))
        memory = {who: spread(self.turns(store, who, "memory").values()).middle for who in self.who[:2]}
        again = spread(self.turns(store, "again").values())
        times = f"{cpu.middle:.1f} × the CPU ({cpu.least:.1f} to {cpu.most:.1f})"
        sizes = memory[self.many] / memory[self.few]
        megabytes = " and ".join(f"{size / 1e6:.0f} MB" for size in memory.values())
        return [
            Line("1,000 submissions, over 100", "at most 11 ×", times, cpu.middle <= 11),
            Line(
                "memory of all its processes, late in 100 and in 1,000",
                "at most 1.1 ×",
                megabytes,
                sizes <= 1.1,
            ),
            Line("a finished batch of 1,000, started again", "2 s", _span(again), upto(again, 2)),
        ]


REACH: tuple[Callable[[dict[str, Forkjoin], Path], Reach], ...] = (Batch, Hang, Solutions, Help, Check, Jobs, Class)


def measurement(reach: Reach, who: str, turn: int, folder: Path) -> Measurement:
    """One turn of it."""
    ended = reach.measure(who, folder)
    return Measurement(reach.row, who, turn, ended.cpu, ended.wall, ended.memory, ended.left)


def _span(found: Spread) -> str:
    return f"{seconds(found.middle)} ({seconds(found.least)} to {seconds(found.most)})"
