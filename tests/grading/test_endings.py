"""What a student is told of how a run has ended."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from forkjoin.box import Evidence
from forkjoin.course import Exercise
from forkjoin.grading import endings
from forkjoin.grading.jsonreport import check_result
from forkjoin.grading.verdict import Ungraded, Verdict, verdict_of

DIED = """Process Process-1:
Traceback (most recent call last):
  File "answer.py", line 7, in child
    queue.put(func(item))
forkjoin.probe.items.TaskError: ('1234abcd', 12345)
Process Process-2:
"""


def evidence(output: str) -> Any:
    return Evidence("hang", "call", None, 1, [], [], None, None, [], output, [])


@pytest.mark.parametrize(
    "output, told",
    [
        ("", None),
        ("Process Process-1:\n", None),
        ("one\ntwo\n  three\n", "it printed: two"),
        (DIED, "it printed: TaskError: ('1234abcd', 12345)"),
        ("resource_tracker: there appear to be leaked objects\n", None),
    ],
)
def test_the_last_line_that_says_something_is_told(output: str, told: str | None) -> None:
    assert endings.last_output(evidence(output)) == told


@pytest.mark.parametrize("how", ["tampered", "fault"])
def test_tampering_is_a_field_of_the_check(how: str) -> None:
    ended = replace(evidence(""), end="tampered", reason="two results")
    error = endings.trouble(ended, Path("answer.py")) if how == "tampered" else Ungraded("the kit itself failed")
    verdict = Verdict(**verdict_of(error, None).to_json())  # as it comes back from pytest's report
    mark = {"name": "works", "title": "It works", "points": 5, "visibility": "visible"}
    found = check_result(mark, verdict, Exercise("2-queues", "sentinel", "t", 20, (), Path(), Path(), Path()))
    assert (found.status, found.tampered) == ("ungraded", how == "tampered")
