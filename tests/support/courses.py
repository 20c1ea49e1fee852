"""A small course on disk, and workspaces to hand in."""

from __future__ import annotations

from pathlib import Path

from forkjoin.course import Course

EXERCISES = ("2-queues/sentinel", "3-pipes/close_ends", "8-locks/counter")


def make_course(root: Path, exercises: tuple[str, ...] = EXERCISES) -> Course:
    """Make a course whose exercises bring 20 points each and have no real graders."""
    for exercise in exercises:
        topic, name = exercise.split("/")
        write(root / "exercises" / topic / f"{name}.py", "raise NotImplementedError\n")
        toml = f'title = "The {name} exercise"\npoints = 20\nhints = ["one", "two", "three"]\n'
        write(root / "exercises" / topic / f"{name}.toml", toml)
        write(root / "graders" / topic / f"test_{name}.py", "")
        write(root / "graders" / topic / f"scenario_{name}.py", "")
    return Course(root)


def make_workspace(folder: Path, exercises: tuple[str, ...] = EXERCISES, text: str = "right\n") -> Path:
    """Hand in `text` as the answer to each of `exercises`."""
    for exercise in exercises:
        write(folder / f"{exercise}.py", text)
    return folder


def write(path: Path, text: str) -> Path:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
