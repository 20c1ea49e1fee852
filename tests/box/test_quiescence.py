"""When a tree counts as still, told from threads as they might be seen."""

from __future__ import annotations

import pytest

from forkjoin.box import proc
from forkjoin.box.quiescence import Activity

PID = 1
Look = tuple[str, int]  # a thread's kind and how often it was put on a processor


def _look(activity: Activity, monkeypatch: pytest.MonkeyPatch, *seen: Look) -> None:
    threads = [proc.Thread(number, kind, turns, 0, "read", ()) for number, (kind, turns) in enumerate(seen)]
    monkeypatch.setattr(proc, "threads", {PID: threads}.get)
    activity.look([PID])


def test_all_asleep_is_a_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    activity = Activity()
    for proved in (False, False, True):
        _look(activity, monkeypatch, ("asleep", 4), ("asleep", 9))
        assert (activity.quiescent, activity.settled) == (proved, proved)


def test_one_that_polls_settles_when_the_others_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    activity = Activity()
    _look(activity, monkeypatch, ("timed", 1), ("running", 4))
    for turns in (2, 3, 4):
        assert not activity.settled
        _look(activity, monkeypatch, ("timed", turns), ("asleep", 5))  # moved once more since the first look
    assert activity.settled
    assert not activity.quiescent


def test_a_sleeper_is_given_time_to_wake_up(monkeypatch: pytest.MonkeyPatch) -> None:
    activity = Activity()
    looks = 0
    while not activity.settled_for_long:
        _look(activity, monkeypatch, ("timed", 1), ("asleep", 4))
        looks += 1
        assert activity.settled == (looks > 10)
    assert looks > 70


def test_who_has_polled_many_times_is_idle_when_found_at_work_again(monkeypatch: pytest.MonkeyPatch) -> None:
    activity = Activity()
    for turns in range(30):
        _look(activity, monkeypatch, ("timed", turns), ("running", turns))
        assert not activity.settled
    _look(activity, monkeypatch, ("running", 31), ("asleep", 40))
    _look(activity, monkeypatch, ("running", 32), ("asleep", 40))
    assert not activity.settled
    _look(activity, monkeypatch, ("running", 33), ("asleep", 40))
    assert activity.settled


def test_who_is_at_work_is_not_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    activity = Activity()
    for turns in range(30):
        _look(activity, monkeypatch, ("running", turns), ("asleep", 0))
        assert not activity.settled
