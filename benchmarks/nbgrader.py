"""How long a class of notebooks takes: `nbgrader autograde`, and `grade batch` on the same `submitted/` tree.

    python benchmarks/nbgrader.py [--students 20] [--jobs N] [--exercise sentinel]

Both grade the same notebooks, one way after the other, in courses of their own; the gradebooks must agree in the end.
Needs the extra `nbgrader`. Answers: the solution, the stub, and the exercise's own wrong answers, in turns.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path

from forkjoin.authors.answers import answers_folder
from forkjoin.course import Course, Exercise, find_course

_MARKS = """
SELECT submitted_assignment.student_id, grade.auto_score
FROM grade JOIN submitted_notebook ON grade.notebook_id = submitted_notebook.id
JOIN submitted_assignment ON submitted_notebook.assignment_id = submitted_assignment.id
"""


def main() -> None:
    """Make a class, grade it both ways, print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=20)
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--exercise", default="sentinel")
    options = parser.parse_args()
    course = find_course()
    (exercise,) = course.select([options.exercise])
    with tempfile.TemporaryDirectory() as folder:
        first, second = Path(folder) / "nbgrader", Path(folder) / "batch"
        make_class(first, course, exercise, options.students)
        shutil.copytree(first, second)
        slow = seconds("nbgrader", "autograde", "week1", cwd=first)
        jobs = ("--jobs", str(options.jobs)) if options.jobs else ()
        fast = seconds("forkjoin", "batch", "submitted", "--out", "results", *jobs, cwd=second)
        same = marks(first) == marks(second)
    print(f"{options.students} notebooks, {exercise.name}")
    print(f"{'':20}{'seconds':>10}{'a notebook':>12}")
    print(f"{'nbgrader autograde':20}{slow:10.1f}{slow / options.students:12.2f}")
    print(f"{'grade batch':20}{fast:10.1f}{fast / options.students:12.2f}")
    print(f"ratio {slow / fast:.1f}; {'the same marks' if same else 'THE MARKS DIFFER'}")
    sys.exit(not same)


def make_class(root: Path, course: Course, exercise: Exercise, students: int) -> None:
    """Make a course with one assignment, and students who have handed in."""
    root.mkdir()
    # Long enough for a loop in a busy machine's kernel; the batch has limits of its own.
    (root / "nbgrader_config.py").write_text("c = get_config()\nc.Execute.timeout = 300\n", encoding="utf-8")
    form = ("--format", "nbgrader")
    run("forkjoin", "release", ".", *form, "--only", exercise.name, "--assignment", "week1", cwd=root)
    run("nbgrader", "generate_assignment", "week1", cwd=root)
    notebook = json.loads((root / "release/week1" / f"{exercise.name}.ipynb").read_text(encoding="utf-8"))
    if course.solutions is None:
        sys.exit("the benchmark needs a checkout: an installed kit has no solutions")
    wrong = sorted(answers_folder(course, exercise).glob("wrong_*.py"))
    files = [course.solutions / exercise.file, *wrong, exercise.stub]
    for number, file in enumerate(islice(cycle(files), students)):
        folder = root / f"submitted/student{number:03}/week1"
        folder.mkdir(parents=True)
        notebook["cells"][1]["source"] = file.read_text(encoding="utf-8")
        (folder / f"{exercise.name}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")


def marks(root: Path) -> list[tuple[str, float]]:
    """What the gradebook says, student by student."""
    with closing(sqlite3.connect(root / "gradebook.db")) as database:
        return sorted(database.execute(_MARKS).fetchall())


def seconds(module: str, *arguments: str, cwd: Path) -> float:
    """How long a command takes."""
    started = time.perf_counter()
    run(module, *arguments, cwd=cwd)
    return time.perf_counter() - started


def run(module: str, *arguments: str, cwd: Path) -> None:
    """Run `grade` (the module forkjoin) or `nbgrader`; its output is shown when it fails."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = [sys.executable, "-m", module, *arguments]
    ended = subprocess.run(command, cwd=cwd, env={**os.environ, "PATH": path}, capture_output=True, check=False)
    if ended.returncode:
        sys.exit(f"{' '.join(command)} ended with {ended.returncode}:\n{ended.stderr.decode(errors='replace')[-3000:]}")


if __name__ == "__main__":
    main()
