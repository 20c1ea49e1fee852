"""The part of every release that goes to students: stubs, topic texts, a first page, and what a repository needs.

Never a solution and never a grader: only files of `exercises/` are copied, and of these only those named here.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any, Literal

import forkjoin
from forkjoin.release.release import Content, Files, Order
from forkjoin.release.signatures import check_signatures
from forkjoin.release.texts import filled
from forkjoin.workspace.making import course_files

PYTHON = "3.13"
"""What workflows and containers run, unless a system has one of its own."""

System = Literal["actions", "classroom50", "gradescope"]


def student_files(order: Order, system: System) -> Files:
    """Make what students get, for a repository or to be handed out as it is. The same course gives the same bytes.

    Raises CourseError when a stub and its solution do not agree.
    """
    check_signatures(order.course, order.exercises)
    files: Files = {
        PurePosixPath("README.md"): _readme(order, system),
        PurePosixPath(".gitignore"): filled("gitignore"),
        PurePosixPath(".devcontainer/devcontainer.json"): filled("devcontainer.json", **_kit(order), python=PYTHON),
    }
    for path, text in course_files(order.course, order.exercises):
        files[PurePosixPath(path)] = Content.of(text)
    return files


def kit_package() -> str:
    """Name the kit as pip takes it, in exactly this version."""
    return f"forkjoin=={forkjoin.__version__}"


def _kit(order: Order) -> dict[str, Any]:
    """Say what students install. Nothing where the kit is a private one: the public one has other checks, or none."""
    return {"kit": kit_package(), "private": order.kit is not None}


def _readme(order: Order, system: System) -> Content:
    topics = dict.fromkeys(exercise.topic for exercise in order.exercises)
    lists = {topic: [e for e in order.exercises if e.topic == topic] for topic in topics}
    # `grade init` and `grade watch` are about the whole course: they would add what is not released.
    whole = len(order.exercises) == len(order.course.exercises)
    count, first = len(order.exercises), order.exercises[0]
    return filled("README.md", **_kit(order), system=system, topics=lists, first=first, count=count, whole=whole)
