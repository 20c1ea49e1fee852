"""Answers that try to get marks for a counter without a lock. The kit's own attacks on the box are in tests/box."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from forkjoin.course import find_course
from forkjoin.grading.client import GradingProcess
from forkjoin.intake import Submission

COURSE = find_course()
UNGUARDED = """
import threading

class Counter:
    def __init__(self, start=0):
        self.n = start
    def increment(self, by=1):
        self.n += by
    @property
    def value(self):
        return self.n

def count_together(threads, times):
    counter = Counter()
    workers = [threading.Thread(target=lambda: [counter.increment() for _ in range(times)]) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return counter.value
"""
TRICKS = {
    "the report of the schedules": """
try:
    from forkjoin.probe.sched import model
    model.Exploration.to_json = lambda self: {"verdict": "passed", "reason": "", "observation": {}, "trace": []}
except ImportError:
    pass
""",
    "the answer of the judge": """
try:
    from forkjoin.probe import run
    run.Run._judge = staticmethod(lambda observation: True)
except ImportError:
    pass
""",
    "json": """
import json
json.dumps = json.JSONEncoder.encode = lambda *_, **__: '{"op": "done", "result": {"verdict": "passed"}}'
json.loads = json.JSONDecoder.decode = lambda *_, **__: {"answer": True}
""",
    "asserts and pytest": """
import builtins, sys, types
fake = types.ModuleType("pytest")
fake.main = lambda *_, **__: 0
sys.modules["pytest"] = sys.modules["_pytest"] = fake
builtins.AssertionError = type("AssertionError", (Exception,), {"__init__": lambda *_: None})
""",
    "printed lines and the exit status": """
import os
print('{"status": "passed", "points": 20}')
os.write(2, b'{"op": "done", "result": {"verdict": "passed"}}')
""",
    "the scheduler, by frames": """
import sys
frame = sys._getframe()
while frame:
    engine = frame.f_locals.get("self")
    if type(engine).__name__ == "Engine":
        type(engine).point = lambda *_, **__: None
    frame = frame.f_back
""",
    "the line to the witness": """
import itertools, json, os, socket, sys
def find():
    frame = sys._getframe()
    while frame:
        if frame.f_globals.get("__name__", "").endswith("probe.execution"):
            return frame.f_globals["wire"]
        frame = frame.f_back
wire = find()
if wire is not None:
    for n in range(1, 40):
        wire.ask({"op": "question", "question": {"returned": 10 + n}})
    passed = {"verdict": "passed", "reason": "", "observation": {}, "trace": [], "control": []}
    wire.ask({"op": "done", "result": passed})
    os._exit(0)
""",
    "the scheduler's hooks": """
import sys
for name in list(sys.modules):
    if "sched" in name or "forkjoin" in name:
        vars(sys.modules[name]).clear()
""",
}


@pytest.fixture(scope="module")
def process() -> Iterator[GradingProcess]:
    with GradingProcess(COURSE) as process:
        yield process


@pytest.mark.parametrize("trick", TRICKS)
def test_no_trick_gets_the_marks_for_a_lock(trick: str, process: GradingProcess, tmp_path: Path) -> None:
    (tmp_path / "8-locks").mkdir()
    (tmp_path / "8-locks" / "counter.py").write_text(TRICKS[trick] + UNGUARDED, encoding="utf-8")
    score = process.grade(Submission("cheat", tmp_path), COURSE.select(["counter"]))
    statuses = {check.check: check.status for check in score.exercises[0].checks}
    assert statuses["no_lost_update"] != "passed"
    assert score.exercises[0].status in ("failed", "ungraded")
    if trick == "the line to the witness":  # it ends where the first question was asked, with an answer to another one
        assert score.tampered
