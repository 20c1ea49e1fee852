from __future__ import annotations

import re

import pytest

from forkjoin.report.sheet import Page
from forkjoin.report.text import score_text
from forkjoin.score import ExerciseResult
from tests.support.scores import check, exercise, score

STEPS = [
    {"thread": "Thread 1", "action": "reads", "object": "self.n", "value": 0, "line": 12},
    {"thread": "Thread 2", "action": "reads", "object": "self.n", "value": 0, "line": 12},
    {"thread": "Thread 2", "action": "writes", "object": "self.n", "value": 1, "line": 12},
    {"thread": "Thread 1", "action": "acquires", "object": "self.lock", "value": None, "line": None},
]


def text_of(*exercises: ExerciseResult, width: int = 100, color: bool = False, unicode: bool = True) -> str:
    return score_text(score(*exercises), Page(width, color, unicode), lambda file: f"exercises/{file}")


def test_a_failed_check_says_what_where_and_what_to_look_up() -> None:
    failed = check(
        "failed",
        title="Falsy items are items",
        message="The consumer stopped at 0.",
        help="Truth Value Testing",
        expected="[0, 1]",
        actual="[]",
        file="2-queues/sentinel.py",
        line=31,
    )
    lines = text_of(exercise("sentinel", check(title="It imports"), failed)).splitlines()
    assert lines[0] == "2-queues/sentinel  failed  5 of 20 points"
    assert "  ✓  5/5  It imports" in lines
    start = lines.index("  ✗  0/5  Falsy items are items")
    assert [line.strip() for line in lines[start + 1 : start + 6]] == [
        "The consumer stopped at 0.",
        "exercises/2-queues/sentinel.py:31",
        "expected  [0, 1]",
        "got       []",
        "look up   Truth Value Testing",
    ]
    assert lines[-2] == "5 of 20 points; 0 of 1 exercises passed"
    assert lines[-1] == "Python 3.11.7, protection: rl"


def test_a_passed_check_is_one_line() -> None:
    text = text_of(exercise("sentinel", check(title="Fine", message="nobody needs this", expected="1", actual="1")))
    assert "  ✓  5/5  Fine\n" in text
    assert "nobody needs this" not in text


def test_a_hidden_check_shows_no_more_than_its_title() -> None:
    secrets = {"message": "secret-m", "help": "secret-h", "expected": "secret-e", "actual": "secret-a"}
    hidden = check("failed", title="A hidden one", visibility="hidden", file="secret-f", trace=STEPS, **secrets)
    text = text_of(exercise("sentinel", hidden))
    assert "✗  0/5  A hidden one" in text
    assert "secret" not in text
    assert "Thread" not in text


def test_missing_and_ungraded_and_skipped() -> None:
    text = text_of(
        exercise("sentinel", status="missing"),
        exercise("joinable", check("ungraded", message="the probe was tampered with"), status="ungraded"),
        exercise("many_consumers", check("skipped", message="not tried: it needs `loads`")),
    )
    assert "2-queues/sentinel  not handed in  0 of 20 points\n  exercises/2-queues/sentinel.py is not there\n" in text
    assert "2-queues/joinable  could not be graded" in text
    assert "the probe was tampered with" in text
    assert re.search(r"-  0/5  It works\n +not tried: it needs `loads`", text)
    assert "0 of 60 points; 0 of 3 exercises passed; 1 could not be graded" in text


def test_a_reason_that_several_checks_share_is_said_once() -> None:
    checks = [check("skipped", title=f"Number {n}", message=f"not tried: {why}") for n, why in enumerate("aaab")]
    text = text_of(exercise("sentinel", *checks))
    assert [line.split("  ")[-1].strip() for line in text.splitlines()[2:8]] == [
        "Number 0",
        "not tried: a",
        "Number 1",
        "Number 2",
        "Number 3",
        "not tried: b",
    ]


def test_a_file_without_a_line_is_no_place() -> None:
    text = text_of(exercise("sentinel", check("failed", file="2-queues/sentinel.py")))
    assert text.count("exercises/2-queues/sentinel.py") == 1, "in the head only"


def test_a_check_without_points_shows_none() -> None:
    assert "  ✓  It imports\n" in text_of(exercise("sentinel", check(title="It imports", max_points=0)))


def test_what_a_student_wrote_is_neither_escape_sequence_nor_markup() -> None:
    nasty = "\x1b[2J[bold]boo[/bold] :smile: \udc80"
    wrong = check(
        "failed", title=nasty, message=nasty, expected=nasty, actual=nasty, help=nasty, trace=[{"thread": nasty}]
    )
    for color in (False, True):
        text = text_of(exercise(nasty, wrong), color=color)
        assert "\x1b[2J" not in text
        assert text.count("[bold]boo[/bold] :smile: \\udc80") >= 6
        text.encode()


def test_color_only_when_asked_for() -> None:
    results = exercise("sentinel", check(), check("failed", message="m"))
    assert "\x1b[" not in text_of(results)
    colored = text_of(results, color=True)
    assert "\x1b[32m" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == text_of(results)


def test_ascii_only_where_nothing_else_can_be_shown() -> None:
    text = text_of(exercise("sentinel", check(), check("failed", trace=STEPS)), unicode=False)
    assert text.isascii()
    assert "  +  5/5  It works" in text
    assert "  x  0/5  It works" in text


def test_a_place_is_never_broken() -> None:
    where = "2-queues/" + "a_very_long_name_of_a_file" * 4 + ".py"
    text = text_of(exercise("sentinel", check("failed", file=where, line=7)), width=40)
    assert f"exercises/{where}:7" in text


@pytest.mark.parametrize("width", [1, 36, 40, 60, 200])
def test_lines_keep_to_the_width(width: int) -> None:
    long = "word " * 60
    text = text_of(
        exercise("sentinel", check("failed", title=long, message=long, expected="x" * 300, trace=STEPS)), width=width
    )
    longest = max(len(line) for line in text.splitlines() if "exercises/" not in line)
    assert longest <= max(width, 36)


def test_long_output_is_cut() -> None:
    text = text_of(exercise("sentinel", check("failed", message="line\n" * 10_000)))
    assert "more lines)" in text
    assert text.count("\n") < 60


def test_a_schedule_has_a_column_for_each_thread() -> None:
    lines = [line.strip() for line in text_of(exercise("counter", check("failed", trace=STEPS))).splitlines()]
    start = lines.index(next(line for line in lines if line.startswith("step")))
    head = lines[start]
    assert re.fullmatch(r"step  Thread 1 +Thread 2", head)
    second = head.index("Thread 2")
    first_row, second_row = lines[start + 1], lines[start + 2]
    assert first_row.startswith("1  line 12: reads self.n → 0")
    assert second_row.startswith("2 ")
    assert second_row.index("line 12") == second - len("   ")  # stripped: the number stands to the right
    assert lines[start + 4] == "4  acquires self.lock"


def test_a_schedule_is_a_list_on_a_narrow_terminal() -> None:
    text = text_of(exercise("counter", check("failed", trace=STEPS)), width=50)
    flat = " ".join(text.split())
    assert "1. Thread 1, line 12: reads self.n → 0" in flat
    assert "3. Thread 2, line 12: writes self.n → 1" in flat
    assert "step" not in flat


def test_of_a_long_schedule_the_end_is_shown() -> None:
    trace = [{"thread": "A", "action": "reads", "object": f"step{number}", "line": 1} for number in range(1, 101)]
    text = text_of(exercise("counter", check("failed", trace=trace)))
    assert "(the first 40 steps are left out)" in text
    assert "step40\n" not in text
    assert re.search(r"41  line 1: reads step41\n", text)
    assert "step100" in text


def test_steps_with_holes_are_shown_too() -> None:
    assert "?" in text_of(exercise("counter", check("failed", trace=[{}, {"action": "waits"}])))
