"""forkjoin beside what people use today, measured: writes docs/performance.md.

    python benchmarks/compare.py                            all of it, which takes hours
    python benchmarks/compare.py --repeats 1 --only hang    a try of one row
    python benchmarks/compare.py --only reach-help          one of the kit's own lines
    python benchmarks/compare.py --page                     the page once more, of what was measured

It can be stopped at any time and goes on where it was. What was measured with another state of the kit, or on another
machine, is put aside. The first time, virtual environments for the peers are made from the registry that pip uses; the
versions in benchmarks/peers/*/requirements.txt go with Python 3.11 and newer. Needs the kit, and a machine that does
nothing else.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from comparison.contenders import Contender, Forkjoin
from comparison.measure import measured
from comparison.page import Page
from comparison.peers import contenders
from comparison.reach import REACH, Reach, measurement
from comparison.store import Measurement, Store
from comparison.work import ROOT, ROWS, SOLUTION, Row, sources

from forkjoin.files import write_file


@dataclass(frozen=True)
class Step:
    """One thing to measure, in each turn."""

    row: str
    who: str
    measure: Callable[[int, Path], Measurement]


def graded(row: Row, who: Contender, solution: Path, turn: int, folder: Path) -> Measurement:
    """One contender at one row, once; figures are for one submission."""
    number = who.number(row)
    commands = who.commands(folder, sources(row, number, solution))
    ended = measured(commands)
    given = who.verdicts(folder, number, ended)
    verdicts = [[each.verdict, each.says.replace(str(solution), SOLUTION)[:300]] for each in given]
    cpu, wall = (sum(getattr(each, what) for each in ended) / number for what in ("cpu", "wall"))
    memory, left = max(each.memory for each in ended), sum(each.left for each in ended)
    return Measurement(row.name, who.name, turn, cpu, wall, memory, left, verdicts)


def steps(people: Sequence[Contender], reach: Sequence[Reach], solution: Path) -> Iterator[list[Step]]:
    """Row by row, what is measured in turn."""
    for row in ROWS:
        yield [
            Step(row.name, who.name, lambda turn, folder, row=row, who=who: graded(row, who, solution, turn, folder))  # type: ignore[misc]
            for who in people
        ]
    for line in reach:
        yield [
            Step(line.row, who, lambda turn, folder, line=line, who=who: measurement(line, who, turn, folder))  # type: ignore[misc]
            for who in line.who
        ]


def run(rows: Sequence[Sequence[Step]], store: Store, repeats: int, scratch: Path) -> None:
    """Measure what is missing: every turn of a row has everybody in it, one after the other."""
    for row in rows:
        for turn in range(repeats):
            # Together or not at all: what belongs to one turn was measured in the same minutes.
            if all(store.has(step.row, step.who, turn) for step in row):
                continue
            for step in row:
                print(f"{step.row}: {step.who}, turn {turn + 1} of {repeats}", file=sys.stderr, flush=True)
                with tempfile.TemporaryDirectory(dir=scratch) as folder:
                    store.add(step.measure(turn, Path(folder)))


def options() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=7, help="turns of each row (7)")
    parser.add_argument("--only", action="append", metavar="ROW", help="one row; may be given more than once")
    parser.add_argument("--who", action="append", metavar="NAME", help="one contender, beside forkjoin-ns")
    parser.add_argument("--page", action="store_true", help="measure nothing, write the page")
    parser.add_argument("--work", type=Path, default=ROOT / ".benchmarks", help="where it keeps what it needs")
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "performance.md")
    return parser.parse_args()


def chosen(rows: list[list[Step]], only: Sequence[str] | None) -> list[list[Step]]:
    """The rows asked for. Ends the program when there is none of that name."""
    names = [row[0].row for row in rows]
    for name in set(only or ()) - set(names):
        sys.exit(f"{name} is no row; there are: {', '.join(names)}")
    return [row for row in rows if not only or row[0].row in only]


def main() -> None:
    """Measure, and write the page."""
    asked = options()
    signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))
    asked.work.mkdir(parents=True, exist_ok=True)
    store = Store(asked.work / "measurements.jsonl")
    if store.put_aside:
        print("the kit has changed, or the machine: all is measured anew", file=sys.stderr)
    everybody = contenders()
    people = [each for each in everybody if not asked.who or each.name in {"forkjoin-ns", *asked.who}]
    wanted = {row.name for row in ROWS} & set(asked.only or [ROWS[0].name]) and not asked.page
    for each in people if wanted else [each for each in people if isinstance(each, Forkjoin)]:
        each.install(asked.work.resolve())
    kits = {each.level: each for each in people if isinstance(each, Forkjoin)}
    solution = asked.work.resolve() / "course" / "solutions" / "2-queues" / "sentinel.py"
    reach = [make(kits, solution) for make in REACH]
    scratch = Path(tempfile.mkdtemp(prefix="forkjoin-compare-"))
    scratch.chmod(0o755)  # graders may run answers as a user of their own
    try:
        if not asked.page:
            run(chosen(list(steps(people, reach, solution)), asked.only), store, asked.repeats, scratch)
    except KeyboardInterrupt:
        sys.exit("stopped; the same command goes on from here")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    command = f"python benchmarks/compare.py --repeats {asked.repeats}"
    write_file(asked.output, Page(store, everybody, reach, command).text())


if __name__ == "__main__":
    main()
