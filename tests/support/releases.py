"""Releases of the real course, and students who work in them."""

from __future__ import annotations

import shutil
from pathlib import Path

from forkjoin.course import find_course
from forkjoin.release.formats import FORMATS
from forkjoin.release.release import Order, write_release
from tests.support.pythons import ROOT

WRONG = ROOT / "tests/answers/8-locks/counter/wrong_no_lock.py"
RIGHT = (ROOT / "solutions/2-queues/sentinel.py").read_text(encoding="utf-8")


def release(folder: Path, form: str, *, assignment: str | None = None, kit: str | None = None) -> Path:
    """Release `sentinel` and `counter`, of the real course."""
    course = find_course()
    order = Order(course, course.select(["sentinel", "counter"]), assignment, kit)
    write_release(folder, FORMATS[form](order), force=False)
    return folder


def hand_in(repository: Path, sentinel: str) -> Path:
    """Do a student's work: `sentinel` as given, and `counter` without a lock."""
    (repository / "2-queues/sentinel.py").write_text(sentinel, encoding="utf-8")
    shutil.copyfile(WRONG, repository / "8-locks/counter.py")
    return repository
