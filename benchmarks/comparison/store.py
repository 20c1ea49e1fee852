"""What was measured, one line of JSON each: a measurement that was stopped goes on where it was."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from .work import BENCHMARKS, ROOT

_PRESENTATION = {"page.py", "figures.py"}  # they measure nothing


@dataclass(frozen=True)
class Measurement:
    """One turn of one contender at one row. CPU and wall in seconds for one submission, memory in bytes."""

    row: str
    who: str
    turn: int
    cpu: float
    wall: float
    memory: int = 0
    left: int = 0
    verdicts: list[list[str]] = field(default_factory=list)


class Store:
    """A file of measurements of one state of the kit on one machine; those of another are put aside."""

    def __init__(self, file: Path) -> None:
        self._file, self._head = file, {"machine": platform.node(), "state": _state()}
        self.put_aside = False
        self._known: dict[tuple[str, str, int], Measurement] = {}
        if file.exists() and not self._read():
            file.replace(file.with_suffix(".old"))
            self.put_aside = True
        if not file.exists():
            file.write_text(json.dumps(self._head) + "\n", encoding="utf-8")

    def _read(self) -> bool:
        *lines, half = self._file.read_text(encoding="utf-8").split("\n")
        if half:  # it was being written when all stopped
            self._file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        whole = [json.loads(line) for line in lines]
        if not whole or whole[0] != self._head:
            return False
        for data in whole[1:]:
            self._remember(Measurement(**data))
        return True

    def _remember(self, one: Measurement) -> None:
        self._known[one.row, one.who, one.turn] = one

    def add(self, one: Measurement) -> None:
        """Keep one."""
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(one)) + "\n")
        self._remember(one)

    def has(self, row: str, who: str, turn: int) -> bool:
        """Whether this was measured."""
        return (row, who, turn) in self._known

    def of(self, row: str, who: str) -> Iterator[Measurement]:
        """All turns of it."""
        return (one for one in self._known.values() if (one.row, one.who) == (row, who))


def _state() -> str:
    """A number for the kit and the benchmark as they are."""
    found = hashlib.sha256()
    for folder in (ROOT / "src", ROOT / "graders", ROOT / "solutions", BENCHMARKS):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix in {".py", ".txt", ".yaml"} and path.name not in _PRESENTATION:
                found.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return found.hexdigest()
