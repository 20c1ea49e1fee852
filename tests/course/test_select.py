from __future__ import annotations

from pathlib import Path

import pytest

from forkjoin.course import UnknownTargetError
from tests.support.courses import EXERCISES, make_course


def selected(root: Path, *targets: str) -> list[str]:
    return [exercise.name for exercise in make_course(root).select(targets)]


def test_no_target_means_all(tmp_path: Path) -> None:
    assert selected(tmp_path) == ["sentinel", "close_ends", "counter"]


@pytest.mark.parametrize(
    "target",
    [
        "sentinel",
        "sentinel.py",
        "2-queues",
        "2-queues/",
        "2-queues/sentinel",
        "2-queues/sentinel.py",
        "./2-queues/sentinel.py",
        "exercises/2-queues/sentinel.py",
        "/home/ada/work/2-queues/sentinel.py",
        "/home/ada/work/2-queues/",
        "2-queues\\sentinel.py",
    ],
)
def test_names_topics_and_paths(tmp_path: Path, target: str) -> None:
    assert selected(tmp_path, target) == ["sentinel"]


def test_several_targets_are_each_taken_once_in_the_order_of_the_course(tmp_path: Path) -> None:
    assert selected(tmp_path, "8-locks", "sentinel", "counter") == ["sentinel", "counter"]


@pytest.mark.parametrize(
    "target, guess",
    [
        ("sentinal", "sentinel"),
        ("Sentinel", "sentinel"),
        ("close-ends", "close_ends"),
        ("queues", "2-queues"),
        ("2-queue", "2-queues"),
        ("2-queues/sentinl.py", "sentinel"),
        ("locks", "8-locks"),
    ],
)
def test_a_misspelt_name_is_guessed(tmp_path: Path, target: str, guess: str) -> None:
    with pytest.raises(UnknownTargetError, match=f"did you mean .*{guess}") as caught:
        selected(tmp_path, target)
    assert repr(target) in str(caught.value)


@pytest.mark.parametrize("target", ["zzzzzz", "", ".", "/", "3-pipes/sentinel"])
def test_anything_else_is_refused(tmp_path: Path, target: str) -> None:
    with pytest.raises(UnknownTargetError, match="there is no exercise or topic"):
        selected(tmp_path, target)


def test_one_wrong_target_among_right_ones_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownTargetError):
        selected(tmp_path, "sentinel", "nothing-like-it")


def test_a_name_in_two_topics_must_say_which(tmp_path: Path) -> None:
    course = make_course(tmp_path, (*EXERCISES, "7-threads/counter"))
    with pytest.raises(UnknownTargetError, match=r"7-threads/counter\.py or 8-locks/counter\.py"):
        course.select(["counter"])
    assert [exercise.topic for exercise in course.select(["8-locks/counter"])] == ["8-locks"]
