"""What a student is told of how a run has ended."""

from __future__ import annotations

from typing import Any

import pytest

from forkjoin.box import Evidence
from forkjoin.grading import endings

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
