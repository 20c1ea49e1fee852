"""What the author says of mutants that survive, in `equivalent.toml` beside the answers.

    [d086ceb20cc5]
    change = "`process.join()` twice"
    reason = "a process may be joined again"

    [f0ccf8ae266f]
    change = "without `with self._lock`"
    missed = "it shows only after a hundred movements"

A `reason` says why it is no mistake, `missed` why the grader does not find one. The key is the mutant's, as
`grade verify --mutants` prints it; `change` is for people only.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from forkjoin.errors import CourseError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILE = "equivalent.toml"


@dataclass(frozen=True)
class Judgement:
    """What the author says of a mutant: why it is no mistake, or why that mistake is not found."""

    equivalent: bool
    why: str


def judgements(folder: Path) -> dict[str, Judgement]:
    """What is said, by the mutant's key. Raises CourseError when the file is not what it should be."""
    path = folder / FILE
    if not path.is_file():
        return {}
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise CourseError(f"{path}: {error}") from error
    return {key: _judgement(path, key, entry) for key, entry in entries.items()}


def _judgement(path: Path, key: str, entry: object) -> Judgement:
    said = {name: entry.get(name) for name in ("reason", "missed")} if isinstance(entry, dict) else {}
    given = [(name, why) for name, why in said.items() if isinstance(why, str) and why.strip()]
    if len(given) != 1:
        raise CourseError(
            f"{path}: mutant {key} needs a `reason` that says why it is no mistake, or (`missed`) why it is not found"
        )
    return Judgement(given[0][0] == "reason", given[0][1])
