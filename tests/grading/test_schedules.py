"""What a check says about an observation of the scheduler's."""

from __future__ import annotations

import pytest

from forkjoin.grading.schedules import Judge
from forkjoin.grading.verdict import CheckFailed, Tampered

DEADLOCK = {"deadlock": [{"thread": "Thread 2"}]}
LIVELOCK = {"livelock": [{"thread": "Thread 2"}]}


@pytest.mark.parametrize("observation, said", [(DEADLOCK, "Nothing moves"), (LIVELOCK, "run on and on")])
def test_threads_that_never_end_are_wrong_in_any_case(observation: dict[str, object], said: str) -> None:
    assert said in (Judge(lambda _: None).complaint(observation) or "")
    assert Judge(lambda _: None, "The others wait.").complaint(observation) == "The others wait."


def test_what_a_scenario_returned_is_the_graders_to_judge() -> None:
    judge = Judge(lambda seen: None if seen == 5 else f"It is {seen}.", "The others wait.")
    assert judge({"returned": 5})
    assert not judge({"returned": 6})
    assert judge.complaint({"returned": 6}) == "It is 6."


@pytest.mark.parametrize("totals", [None, [], [{}], ["right"], ["right", 5]])
def test_a_pass_without_the_lost_update_of_the_known_wrong_program_is_none(totals: list[object] | None) -> None:
    judge = Judge(lambda _: None)
    assert judge({"returned": 1})
    start, first, second = judge.control
    seen = [start + first + second if total == "right" else total for total in totals] if totals else totals
    with pytest.raises(Tampered):
        judge.check({"verdict": "passed", "control": seen})
    judge.check({"verdict": "passed", "control": [start + first + second, start + second]})


@pytest.mark.parametrize("observation, line", [(DEADLOCK, 7), (LIVELOCK, 4), ({"returned": 5}, 4)])
def test_the_line_named_is_where_the_harm_is(observation: dict[str, object], line: int) -> None:
    judge = Judge(lambda _: "It is 5.")
    assert not judge(observation)
    trace = [{"action": action, "line": at} for action, at in (("write", 4), ("wait", 7), ("read", 9), ("wait", None))]
    found = {"verdict": "failed", "observation": observation, "trace": trace, "conclusion": "", "explanation": ""}
    with pytest.raises(CheckFailed) as failed:
        judge.check(found)
    assert failed.value.line == line
