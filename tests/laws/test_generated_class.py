"""A generated class is graded by `grade batch`, and everybody gets what is due."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from forkjoin.course import find_course
from tests.support.generated_class import generate

ROOT = Path(__file__).resolve().parents[2]


def batch(submissions: Path, results: Path, *only: str) -> subprocess.Popen[bytes]:
    """Start to grade a class."""
    options = [option for name in only for option in ("--only", name)]
    return subprocess.Popen(
        [sys.executable, "-m", "forkjoin", "batch", submissions, "--out", results, *options],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stderr=subprocess.DEVNULL,
    )


def graded(folder: Path, students: int, *only: str) -> list[str]:
    """Grade a class, with what is wrong with the results."""
    made = generate(folder / "class", students, seed=students, exercises=find_course().select(only))
    assert batch(folder / "class", folder / "results", *only).wait() == 0
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


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.json")}


@pytest.mark.stress
def test_ten_kills_at_random_times(tmp_path: Path) -> None:
    """With the real grading; `tests/cli/test_resume.py` kills a batch at each kind of moment."""
    draw, results = random.Random(10), tmp_path / "killed"  # noqa: S311 - to repeat what failed
    made = generate(tmp_path / "class", 20, seed=10)
    began = time.monotonic()
    assert batch(tmp_path / "class", tmp_path / "undisturbed").wait() == 0
    took, kept = time.monotonic() - began, dict[str, bytes]()
    for _ in range(10):
        with batch(tmp_path / "class", results) as process:
            with suppress(subprocess.TimeoutExpired):
                process.wait(draw.uniform(0, took / 6))
            started = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
            process.kill()
        assert psutil.wait_procs(started, timeout=60)[1] == [], "what graded ends by itself"
        before, kept = kept, contents(results / "students")
        assert before.items() <= kept.items(), "what was kept is never written again"
    assert batch(tmp_path / "class", results).wait() == 0
    assert kept.items() <= contents(results / "students").items()
    assert (results / "grades.csv").read_bytes() == (tmp_path / "undisturbed/grades.csv").read_bytes()
    assert made.complaints(results) == []
