"""The page `docs/performance.md`: what was measured, in tables, and all that must be known to read them."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from textwrap import fill

import psutil

from .contenders import PATIENCE, Contender, Forkjoin
from .figures import ratios, seconds, spread, table, with_spread
from .measure import LIMITS
from .reach import Reach
from .store import Measurement, Store
from .work import ROWS, Row

_EXPECTED = {True: "passed", False: "failed"}
_NONE = "none yet"
_LONGEST = 100  # characters of what a contender says


class Page:
    """Made from what is in the store, whole or not."""

    def __init__(self, store: Store, contenders: Sequence[Contender], reach: Sequence[Reach], asked: str) -> None:
        self._store, self._contenders, self._reach, self._asked = store, contenders, reach, asked

    def text(self) -> str:
        """The page."""
        parts = [
            ["# Performance", _INTRODUCTION],
            self._machine(),
            ["## Where somebody is better", *self._better()],
            ["## Verdicts", _VERDICTS, "", *self._table(self._verdict)],
            ["## CPU for one submission", _CPU, "", *self._table(lambda row, who: self._figure(row, who, "cpu"))],
            ["## Time for one submission", _WALL, "", *self._table(lambda row, who: self._figure(row, who, "wall"))],
            ["## What is to be reached", _REACH, "", *self._lines()],
            ["## What each says", _SAYS, "", *self._says()],
            ["## How the checks differ", *self._differences()],
        ]
        return "\n\n".join("\n".join(part) for part in parts) + "\n"

    def _machine(self) -> list[str]:
        memory = psutil.virtual_memory().total / 2**30
        versions = [f"{each.title} {each.version()}" for each in self._contenders if not isinstance(each, Forkjoin)]
        machine = f"{_processor()}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB"
        system = f"{platform.system()} {platform.release().partition('-')[0]}; Python {platform.python_version()}"
        return [
            "## Machine, versions, command",
            "",
            f"- {machine}; {system}",
            f"- forkjoin {self._contenders[0].version()}",
            f"- {', '.join(versions)}; each in an environment of its own, see `benchmarks/peers/*/requirements.txt`",
            f"- turns of each row: {self._turns()}",
            f"- command: `{self._asked}`",
        ]

    def _turns(self) -> str:
        """How often the rows that were measured were."""
        counts = {len(self._of(row, who)) for row in ROWS for who in self._contenders} - {0}
        return " to ".join(str(count) for count in sorted({min(counts), max(counts)})) if counts else _NONE

    def _of(self, row: Row, who: Contender) -> list[Measurement]:
        return list(self._store.of(row.name, who.name))

    def _table(self, cell: Callable[[Row, Contender], str]) -> list[str]:
        head = ["", *(each.title for each in self._contenders)]
        return table(head, [[row.title, *(cell(row, who) for who in self._contenders)] for row in ROWS])

    def _verdict(self, row: Row, who: Contender) -> str:
        """Of all turns: how many answers got the right verdict, and what the others got."""
        turns = self._of(row, who)
        given = [verdict for turn in turns for verdict, _ in turn.verdicts]
        if not given:
            return "not measured"
        right, kinds = given.count(_EXPECTED[row.right]), sorted(set(given) - {_EXPECTED[row.right]})
        left = ", a process is left running" if any(turn.left for turn in turns) else ""
        if not kinds:
            return f"right{left}"
        words = " and ".join({"none": "no verdict"}.get(kind, f"**{kind}**") for kind in kinds)
        share = "" if not right else f" for {len(given) - right} of {len(given)}"
        return f"{words}{share}{left}"

    def _figure(self, row: Row, who: Contender, what: str) -> str:
        mine = {one.turn: getattr(one, what) for one in self._of(row, who)}
        first = {one.turn: getattr(one, what) for one in self._of(row, self._contenders[0])}
        if not mine:
            return "not measured"
        told = seconds(spread(mine.values()).middle)
        if who is self._contenders[0] or not mine.keys() & first.keys():
            return told
        return f"{told}, {with_spread(ratios(mine, first))}"

    def _better(self) -> Iterator[str]:
        """Name each figure in which a peer needs less than forkjoin at the strongest level."""
        found = list(self._found_better())
        yield ""
        if self._turns() == _NONE:
            yield "Nothing was measured yet."
            return
        yield from found or ["In no row does a peer need less CPU or less time than forkjoin at level `ns`."]

    def _found_better(self) -> Iterator[str]:
        for row in ROWS:
            first = self._of(row, self._contenders[0])
            for who in self._contenders[1:]:
                turns = self._of(row, who)
                if isinstance(who, Forkjoin) or not turns or not first:
                    continue
                less = [what for what in ("cpu", "wall") if _middle(turns, what) < _middle(first, what)]
                if less:
                    named = " and ".join({"cpu": "CPU", "wall": "time"}[what] for what in less)
                    yield f"- {row.title}: {who.title} needs less {named}; its verdict: {self._verdict(row, who)}."

    def _lines(self) -> list[str]:
        rows = []
        for reach in self._reach:
            try:
                found = reach.lines(self._store)
            except (ValueError, KeyError):
                rows.append([reach.name, "", "not measured", ""])
                continue
            rows += [[each.what, each.target, each.found, "met" if each.met else "**not met**"] for each in found]
        missed = [reach for reach in self._reach if self._misses(reach)]
        why = [f"- {reach.name}: {reach.why}" for reach in missed if reach.why]
        return [*table(["", "target", "measured", ""], rows), *(["", "Why not:", "", *why] if why else [])]

    def _misses(self, reach: Reach) -> bool:
        try:
            return not all(line.met for line in reach.lines(self._store))
        except (ValueError, KeyError):
            return False

    def _says(self) -> list[str]:
        rows = []
        for row in ROWS[1:]:
            for who in self._contenders:
                turns = self._of(row, who)
                if turns and not (isinstance(who, Forkjoin) and who is not self._contenders[0]):
                    verdict, says = turns[-1].verdicts[0]
                    rows.append([row.title, who.title, verdict, _short(says)])
        lines = table(["", "who", "verdict", "the first thing said"], rows)
        return [lines[0], "| --- | --- | --- | --- |", *lines[2:]]

    def _differences(self) -> list[str]:
        limits = f"{min(LIMITS.values()) >> 20} MB of one file and {max(LIMITS.values()) >> 30} GiB of address space"
        return [
            _DIFFERENCES.format(limits=limits, patience=f"{PATIENCE:g}"),
            "",
            *(fill(f"- {each.title}: {each.notes}", 118, subsequent_indent="  ") for each in self._contenders),
        ]


def _middle(turns: Sequence[Measurement], what: str) -> float:
    return spread(getattr(one, what) for one in turns).middle


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST else f"{one_line[:_LONGEST]} …"


def _processor() -> str:
    with Path("/proc/cpuinfo").open(encoding="utf-8") as file:
        names = (line.partition(":")[2].strip() for line in file if line.startswith("model name"))
        return next(names, platform.machine())


_INTRODUCTION = """
What grading costs, beside what people use today: the same answers to the exercise `sentinel`, four checks as alike as
each peer allows, all in one run and in turns (A B A B), whole processes with all that they start. Figures are medians;
a ratio is the median of the turns' own ratios to forkjoin at level `ns`, with the least and the most in brackets.

This page was written by the command below. Figures are of one machine at one time: compare what is in one table."""
_VERDICTS = """
`right`: the verdict that the row deserves, which is `passed` for the first and `failed` for all others. In bold: wrong
verdicts. `no verdict`: nothing that a mark could be made of, or no end. (At level `rl`, which is for practice, forkjoin
does not keep files from an answer, and says so in each score.)"""
_CPU = """
User and system time of all processes. forkjoin and nbgrader grade a class with one command: 20 right answers or 10 bad
ones, over which its start is divided too (forkjoin: 2 with endless loops; nbgrader: one where it waits for its
timeout). The others start anew for each submission, as they are made to."""
_WALL = """
From the start of a command to its end, one submission at a time, divided by the number of submissions as above."""
_REACH = """
Lines that the kit sets itself, for a machine with two cores."""
_SAYS = """
To the bad answers, in the last turn."""
_DIFFERENCES = """
Everybody gets the same cases: for `consumer` three queues, for `producer` six, for `run` five calls, with up to 2.4 MB,
and two more calls after which nothing may be left (a peer's check asks psutil for every process below it). Everybody,
forkjoin too, runs with {limits}, since most limit nothing themselves. What does not
end by itself within {patience} s (twice that for check50; nbgrader has a minute and more) is ended by the benchmark,
and has given no verdict. In notebooks, answers that need another start method than fork cannot run, so none of them
is among the right ones."""
