"""What became of a mutant, kept by content: asked again, it is graded again only if something it depends on changed."""

from __future__ import annotations

import hashlib
import json
import platform
from contextlib import suppress
from pathlib import Path

from forkjoin.content import hash_files, kit_hash
from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.files import write_file


class Cache:
    """Verdicts by key, in one JSON file. What cannot be read is forgotten, what cannot be written is not kept."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known: dict[str, str] = {}
        with suppress(OSError, ValueError):
            found = json.loads(file.read_text(encoding="utf-8"))
            self._known = {str(key): str(value) for key, value in found.items()}

    def key(self, exercise: Exercise, program: str) -> str:
        """What the verdict on a program depends on: itself, the exercise, the kit, the Python."""
        files = hash_files(exercise.stub, exercise.grader, exercise.scenario)
        parts = (program, exercise.file, files, kit_hash(), platform.python_version())
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def get(self, key: str) -> str | None:
        """What is known under the key."""
        return self._known.get(key)

    def put(self, key: str, value: str) -> None:
        """Know this from now on."""
        self._known[key] = value

    def save(self) -> None:
        """Keep what is known."""
        with suppress(OSError, UsageError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_file(self._file, json.dumps(self._known, indent=0, sort_keys=True))
