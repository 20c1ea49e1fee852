"""What a check says about an observation of the scheduler's."""

from __future__ import annotations

import pytest

from forkjoin.grading.schedules import Judge

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
