"""What is said of long work while it goes on."""

from __future__ import annotations

import io
import sys
import time

import pytest

from forkjoin.cli.progress import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_what_was_kept_does_not_count_for_the_time_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: clock)
    with progress(100, "grading", lines=True) as step:
        for _ in range(60):
            step("ada", kept=True)
        for _ in range(40):
            clock += 30
            step("bob")
    told = capsys.readouterr().err.splitlines()
    assert told[4:7] == [
        "grading: 50 of 100",
        "grading: 60 of 100",
        "grading: 70 of 100, about 15 min left",
    ]
    assert told[-1] == "grading: 100 of 100"


def test_a_bar_counts_what_was_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with progress(4, "grading") as step:
        step("ada", kept=True)
        step("bob", kept=True)
        step("carl")
    assert "3/4" in terminal.getvalue()
    assert "grading: carl" in terminal.getvalue()
