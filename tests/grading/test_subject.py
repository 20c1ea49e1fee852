"""What a grader is given when a run hangs in CPython's own code."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import pytest

from forkjoin.box import Box, Evidence, RunRequest
from forkjoin.grading import Subject

TERMINATE = [["threading.py", 1112, "join"], ["multiprocessing/pool.py", 732, "_terminate_pool"], ["a.py", 3, "f"]]
JOIN = [["threading.py", 1112, "join"], ["multiprocessing/pool.py", 665, "join"], ["a.py", 3, "f"]]


class Hanging(Box):
    """In place of a box: so many runs hang there."""

    def __init__(self, times: int, stack: list[list[Any]]) -> None:
        self.times, self.runs, self.stack = times, 0, stack

    def run(self, request: RunRequest, judge: object = None, hear: object = None) -> Evidence:  # noqa: ARG002 - as the real one
        """One run."""
        self.runs += 1
        hang = [{"pid": 7, "stacks": [[], self.stack]}]
        end: Literal["hang", "finished"] = "hang" if self.runs <= self.times else "finished"
        return Evidence(end, "call", None, 7, [], [], None, None, hang, "", [])


@pytest.mark.parametrize(
    "times, stack, runs, end",
    [(0, TERMINATE, 1, "finished"), (2, TERMINATE, 3, "finished"), (9, TERMINATE, 3, "hang"), (9, JOIN, 1, "hang")],
)
def test_a_hang_in_terminate_is_tried_again(times: int, stack: list[list[Any]], runs: int, end: str) -> None:
    box = Hanging(times, stack)
    subject = Subject(box, Path("a.py"), Path("scenario_a.py"), {})
    assert subject.watch(RunRequest("a.py", "scenario_a.py", "call")).end == end
    assert box.runs == runs
