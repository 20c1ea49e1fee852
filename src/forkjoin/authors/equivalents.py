"""The mutants that are no mistakes, with the reason: `equivalent.toml` beside the answers, written by the author.

    [d086ceb20cc5]
    change = "`process.join()` twice"
    reason = "a process may be joined again"

The key is the mutant's, as `grade verify --mutants` prints it; `change` is for people only.
"""

from __future__ import annotations

import sys
from pathlib import Path

from forkjoin.errors import CourseError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILE = "equivalent.toml"


def reasons(folder: Path) -> dict[str, str]:
    """A mutant's key -> why it is right. Raises CourseError when the file is not what it should be."""
    path = folder / FILE
    if not path.is_file():
        return {}
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise CourseError(f"{path}: {error}") from error
    return {key: _reason(path, key, entry) for key, entry in entries.items()}


def _reason(path: Path, key: str, entry: object) -> str:
    reason = entry.get("reason") if isinstance(entry, dict) else None
    if not isinstance(reason, str) or not reason.strip():
        raise CourseError(f"{path}: mutant {key} needs a `reason` that says why it is no mistake")
    return reason
