"""A generated class is graded by `grade batch`, and everybody gets what is due."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from forkjoin.course import find_course
from tests.support.generated_class import generate

ROOT = Path(__file__).resolve().parents[2]


def graded(folder: Path, students: int, *only: str) -> list[str]:
    """Grade a class, with what is wrong with the results."""
    made = generate(folder / "class", students, seed=students, exercises=find_course().select(only))
    options = [option for name in only for option in ("--only", name)]
    done = subprocess.run(
        [sys.executable, "-m", "forkjoin", "batch", folder / "class", "--out", folder / "results", *options],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stderr=subprocess.PIPE,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return made.complaints(folder / "results")


def test_a_small_class(tmp_path: Path) -> None:
    assert graded(tmp_path, 4, "counter", "predict") == []
    other = generate(tmp_path / "other", 4, seed=5, exercises=find_course().select(["counter", "predict"]))
    assert other.complaints(tmp_path / "results") != [], "it cannot be what another class must get"


def test_a_seed_makes_the_same_class(tmp_path: Path) -> None:
    one, again, other = (generate(tmp_path / str(turn), 6, seed) for turn, seed in enumerate((1, 1, 2)))
    assert one == again
    assert one != other
    files = [sorted(path.relative_to(tmp_path / turn) for path in (tmp_path / turn).rglob("*")) for turn in "01"]
    assert files[0] == files[1]


@pytest.mark.stress
def test_a_class_of_300(tmp_path: Path) -> None:
    assert graded(tmp_path, 300) == []
