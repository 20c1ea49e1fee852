"""Submissions: what one student handed in, as a folder that can be graded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from forkjoin.intake.names import printable_name


@dataclass(frozen=True)
class Submission:
    """What one student handed in. `folder` holds `2-queues/sentinel.py` or `exercises/2-queues/sentinel.py`.

    `problem`: why nothing of it can be read, if that is so; `folder` is then whatever was handed in. `problems`: the
    same for single answers, by the exercise's file (`2-queues/sentinel.py`).
    `submitted`: when, in UTC as ISO 8601, where somebody said so; else the files' own times tell. `late`: the platform
    that it was downloaded from marked it so.
    """

    student: str
    folder: Path
    problem: str | None = None
    submitted: str | None = None
    late: bool = False
    problems: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_workspace(cls, workspace: Path) -> Submission:
        """Take a workspace as one submission; the student is named after the folder, or the one above `exercises`."""
        folder = workspace.resolve()
        named = folder.parent if folder.name == "exercises" else folder
        return cls(printable_name(named.name) or "student", folder)
