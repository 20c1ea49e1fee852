"""What the tests of the scheduler share: exploring a short program written in the test itself."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from typing import Any

import pytest

from forkjoin.probe.sched import Budget, Exploration, explore

Explore = Callable[..., Exploration]


@pytest.fixture
def look() -> Explore:
    """Explores the text of a module whose `main()` is the scenario; it should always return `expected`."""

    def run(text: str, expected: object = None, judge: Any = None, program: Any = None, **budget: Any) -> Exploration:
        return explore(
            textwrap.dedent(text),
            "answer.py",
            "answer",
            program or (lambda module: module.main()),
            judge or (lambda seen: seen == {"returned": expected}),
            Budget(**budget),
        )

    return run
