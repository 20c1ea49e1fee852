"""What a verdict depends on, by content: hashes of files and of the kit's own code."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import forkjoin

_PACKAGE = Path(forkjoin.__file__).parent
_RUNS_STUDENTS_CODE = ("box", "diagnosis", "grading", "probe")


def hash_files(*files: Path) -> str:
    """Hash files with their names, in the order of their paths. Raises OSError when one cannot be read."""
    total = hashlib.sha256()
    for file in sorted(files):
        total.update(f"{file.name}\0".encode() + file.read_bytes())
    return total.hexdigest()


def hash_texts(*parts: str) -> str:
    """Hash texts, so that no two lists of texts are alike."""
    joined = "\0".join(str(len(part)) + ":" + part for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogateescape")).hexdigest()


@cache
def kit_hash() -> str:
    """Hash the code that runs answers and judges what it saw."""
    return hash_files(*(path for part in _RUNS_STUDENTS_CODE for path in (_PACKAGE / part).rglob("*.py")))
