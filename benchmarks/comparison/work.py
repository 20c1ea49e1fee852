"""The work that everybody is given: right answers to `sentinel`, and bad ones of each kind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = ROOT / "benchmarks"
SOLUTION = "@SOLUTION@"  # in a bad answer: the path of the solution
_ANSWERS = ROOT / "tests" / "answers" / "2-queues" / "sentinel"
# Functions in a notebook's cell are no module's, so these cannot start there, whatever grades them.
_NOT_IN_NOTEBOOKS = re.compile(r"spawn|forkserver|Manager")
_RIGHT = 20


@dataclass(frozen=True)
class Row:
    """A kind of answers. `right`: what everybody should say of them."""

    name: str
    title: str
    right: bool
    slow: bool = False  # peers wait for their limit: nbgrader is given one only
    number: int = 10  # for those that grade a class with one command


ROWS = (
    Row("right", "20 right answers", right=True, number=20),
    Row("loop", "an endless loop", right=False, slow=True, number=2),
    Row("hang", "a deadlock", right=False, slow=True),
    Row("exit_0", "ends the program with status 0", right=False),
    Row("syntax_error", "a syntax error", right=False),
    Row("flood", "output without end", right=False, slow=True),
    Row("memory", "memory without end", right=False, slow=True),
    Row("left_over", "a process left behind", right=False),
    Row("forged", "changes the testing framework", right=False),
    Row("stolen", "runs the solution, which lies on the disk", right=False),
)


def right_answers() -> list[Path]:
    """The first 20 of the corpus, by name."""
    found = sorted(_ANSWERS.glob("right_*.py"))
    return [path for path in found if not _NOT_IN_NOTEBOOKS.search(path.read_text(encoding="utf-8"))][:_RIGHT]


def sources(row: Row, number: int, solution: Path) -> list[str]:
    """`number` answers of a kind: the right ones in turns, copies of a bad one."""
    files = right_answers() if row.right else [BENCHMARKS / "bad" / f"{row.name}.py"]
    texts = [path.read_text(encoding="utf-8").replace(SOLUTION, str(solution)) for path in files]
    return [texts[each % len(texts)] for each in range(number)]
