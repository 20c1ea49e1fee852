"""Grading is often started in a student's folder. Nothing there is ever imported by what grades."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forkjoin.course import find_course
from forkjoin.grading.client import GradingProcess
from forkjoin.intake import Submission
from tests.support.forger import TRAPS, set_traps


def test_modules_in_the_current_folder_are_not_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder := tmp_path / "student").mkdir()
    diary = tmp_path / "diary"
    set_traps(folder, diary)
    for name in ("runpy", "psutil", "_pytest", *TRAPS):
        (folder / name).mkdir(exist_ok=True)
        text = f"open({str(diary)!r}, 'a').write({json.dumps(name)})\n"
        (folder / name / "__init__.py").write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)
    course = find_course()
    exercise = course.select(["sentinel"])
    with GradingProcess(course) as grading:
        score = grading.grade(Submission("ada", course.root / "solutions"), exercise)
    assert score.passed
    assert not diary.exists(), diary.read_text(encoding="utf-8")
