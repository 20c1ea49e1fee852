"""When a tree of threads is taken to be still, on made-up looks at it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from forkjoin.box import proc, quiescence
from forkjoin.box.proc import Thread
from forkjoin.box.quiescence import Activity

MAIN, CHILD = 100, 200


def _look(activity: Activity, monkeypatch: pytest.MonkeyPatch, seen: dict[int, Iterable[Thread]]) -> None:
    monkeypatch.setattr(proc, "threads", lambda pid: list(seen[pid]))
    activity.look(seen)


def _asleep(pid: int, turns: int) -> Thread:
    return Thread(pid, "asleep", turns, 0, "read", ())


def _polls(pid: int, turns: int) -> Thread:
    return Thread(pid, "timed", turns, 0, "poll", ())


def test_a_thread_that_falls_asleep_late_settles_with_one_that_polls(monkeypatch: pytest.MonkeyPatch) -> None:
    activity = Activity()
    _look(activity, monkeypatch, {MAIN: [_polls(MAIN, 1)], CHILD: [Thread(CHILD, "running", 5, 0, "", ())]})
    for turn in range(2, 2 + 2 * quiescence._RESTS):
        _look(activity, monkeypatch, {MAIN: [_polls(MAIN, turn)], CHILD: [_asleep(CHILD, 6)]})
    assert activity.settled
    assert not activity.quiescent


def test_who_is_alone_is_still_as_soon_as_it_sleeps_and_nobody_else_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    alone, together, at_work = Activity(), Activity(), Activity()
    for _ in range(2):
        assert not alone.quiescent
        _look(alone, monkeypatch, {MAIN: [_asleep(MAIN, 1)]})
        _look(together, monkeypatch, {MAIN: [_asleep(MAIN, 1)], CHILD: [_asleep(CHILD, 1)]})
        _look(at_work, monkeypatch, {MAIN: [Thread(MAIN, "running", 1, 0, "", ())]})
    assert alone.quiescent
    assert not together.quiescent
    assert not at_work.quiescent


def test_who_is_no_longer_alone_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    activity = Activity()
    _look(activity, monkeypatch, {MAIN: [_asleep(MAIN, 1)]})
    assert activity.nearly_quiescent
    _look(activity, monkeypatch, {MAIN: [_asleep(MAIN, 1)], CHILD: [_asleep(CHILD, 1)]})
    assert not activity.nearly_quiescent


def test_patience_is_for_those_who_sleep_on(monkeypatch: pytest.MonkeyPatch) -> None:
    quick, patient = Activity(), Activity(patient=True)
    for _ in range(2 * quiescence._RESTS):
        for activity in (quick, patient):
            _look(activity, monkeypatch, {MAIN: [_polls(MAIN, 1)]})
    assert quick.settled
    assert not patient.settled


def test_a_thread_that_worked_before_it_sleeps_does_not_poll(monkeypatch: pytest.MonkeyPatch) -> None:
    activity = Activity(patient=True)
    for turn in range(10):
        _look(activity, monkeypatch, {MAIN: [Thread(MAIN, "running", turn, 0, "", ())]})
    for _ in range(10):
        _look(activity, monkeypatch, {MAIN: [_polls(MAIN, 10)]})
    assert not activity.settled


def test_threads_of_a_process_whose_first_has_ended_still_count(monkeypatch: pytest.MonkeyPatch) -> None:
    states = {CHILD: "Z", CHILD + 1: "X"}
    monkeypatch.setattr(proc, "stat", lambda _, tid: (states[tid], MAIN))
    monkeypatch.setattr("os.listdir", lambda _: [str(CHILD), str(CHILD + 1)])
    monkeypatch.setattr(proc, "_read", lambda _: b"0 0 1")
    assert [(thread.tid, thread.kind) for thread in proc.threads(CHILD) or []] == [(CHILD + 1, "running")]
