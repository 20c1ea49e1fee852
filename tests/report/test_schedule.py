from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from forkjoin.report.schedule import Schedule
from forkjoin.report.sheet import Page
from forkjoin.report.source import Source, read_source
from forkjoin.report.steps import check_text, steps_text
from tests.support.scores import check

TRACE: list[dict[str, Any]] = [
    {"thread": "Main", "action": "start", "object": "Thread 1", "value": None, "line": 9},
    {"thread": "Thread 1", "action": "acquire", "object": "a", "value": None, "line": 3, "holds": ["a"]},
    {"thread": "Thread 1", "action": "read", "object": "n", "value": "0", "line": 4, "holds": ["a"], "part": "look"},
    {
        "thread": "Main",
        "action": "wait",
        "object": "a",
        "value": None,
        "line": 3,
        "part": "stuck",
        "held_by": "Thread 1",
    },
]


def test_where_each_thread_is_after_a_step() -> None:
    schedule = Schedule(TRACE)
    assert [(s.thread, s.says) for s in schedule.standings(0)] == [("Main", "can go on"), ("Thread 1", "has not begun")]
    assert [s.says for s in schedule.standings(1)] == ["can go on", "holds a"]
    assert [s.says for s in schedule.standings(2)] == ["can go on", "holds a"]
    assert [s.says for s in schedule.standings(3)] == ["waits for a (held by Thread 1)", "has done its last step"]


@pytest.mark.parametrize(
    "row", [{}, "no step", {"thread": 7, "line": "12", "holds": "a", "value": [1]}, {"thread": None, "line": True}]
)
def test_whatever_comes_out_of_the_box_can_be_read(row: Any) -> None:
    schedule = Schedule([row])
    assert all(step.line is None and step.holds == () for step in schedule.steps)
    assert steps_text("x", check("failed"), schedule, Source("a.py"), Page())


def test_very_much_is_cut() -> None:
    schedule = Schedule([{"thread": f"T{n}", "action": "x" * 9000} for n in range(1000)])
    assert len(schedule.steps) == 400
    assert schedule.threads[-2:] == ["T610", "other threads"]
    assert {step.thread for step in schedule.steps} == set(schedule.threads)
    assert max(len(step.what()) for step in schedule.steps) < 500


def test_the_list_has_each_step_with_its_line_of_the_source() -> None:
    source = Source("exercises/counter.py", ("", "", "with a:", "    n += 1"))
    text = steps_text("counter", check("failed", message="Lost."), Schedule(TRACE), source, Page())
    assert "  3  Thread 1  read n → 0  (goes on with this value)\n" in text
    assert "     exercises/counter.py:4  n += 1\n     holds a\n" in text
    assert text.endswith(
        "In the end:\n  Main waits for a (held by Thread 1) in line 3\n  Thread 1 has done its last step\n"
    )


def test_the_list_in_ascii_and_without_control_characters() -> None:
    trace = [{"thread": "\x1b[2J", "action": "read", "object": "n", "value": "\x07"}]
    text = steps_text("x", check("failed"), Schedule(trace), Source("a.py"), Page(unicode=False))
    assert "read n -> \\x07" in text
    assert "\x1b" not in text


def test_what_is_known_without_a_schedule() -> None:
    waits = [
        {"process": "the main process", "waits": "for the child process to end", "line": 2, "on": "the child process"}
    ]
    one = check("failed", message="A deadlock.", expected="it ends", line=2, waits=waits)
    text = check_text("x", one, Source("a.py", ("", "p.join()")), Page())
    assert "This check has no schedule" in text
    assert "a.py:2  p.join()\n" in text
    assert "  the main process waits in line 2 for the child process to end\n" in text


@pytest.mark.parametrize(
    "data, lines",
    [
        (b"\xef\xbb\xbfa = 1\r\nb\x0cc\r", ("a = 1", "b\\x0cc")),
        (b"# coding: latin-1\n\xe9", ("# coding: latin-1", "é")),
        (b"# coding: nonsense\n\xff", ("# coding: nonsense", "�")),
        (b"\x00\x1b[2J\n", ("\\x00\\x1b[2J",)),
        (b"", ()),
    ],
)
def test_any_file_can_be_shown(tmp_path: Path, data: bytes, lines: tuple[str, ...]) -> None:
    (tmp_path / "a.py").write_bytes(data)
    assert read_source(tmp_path / "a.py", "a.py").lines == lines


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert read_source(tmp_path / "a.py", "a.py").lines == ()
