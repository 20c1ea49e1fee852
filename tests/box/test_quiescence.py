"""When a run counts as settled, from what is seen of its threads look by look."""

from __future__ import annotations

import pytest

from forkjoin.box import proc
from forkjoin.box.proc import Thread
from forkjoin.box.quiescence import Activity


def _settled_at(monkeypatch: pytest.MonkeyPatch, looks: list[list[tuple[str, int]]]) -> int | None:
    """The look (from 0) at which all idles; each look gives kind and turns of one thread after the other."""
    activity = Activity()
    for number, look in enumerate(looks):
        seen = {tid: [Thread(tid, kind, turns, 0, "read", ())] for tid, (kind, turns) in enumerate(look)}
        monkeypatch.setattr(proc, "threads", seen.get)
        activity.look(seen)
        if activity.settled:
            return number
    return None


def test_a_sleeper_that_was_interrupted_on_its_way_to_sleep_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = [
        [("running", 0), ("running", 0)],
        [("timed", 2), ("asleep", 1)],
        [("timed", 9), ("asleep", 1)],
    ]
    assert _settled_at(monkeypatch, looks) == 2


def test_who_polls_is_idle_when_found_at_work_again(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = [
        [("timed", 0), ("running", 0)],
        [("timed", 5), ("running", 1)],
        [("running", 9), ("asleep", 2)],
        [("running", 12), ("asleep", 2)],
    ]
    assert _settled_at(monkeypatch, looks) == 3


def test_who_is_at_work_is_not_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = [[("running", number), ("asleep", 0)] for number in range(20)]
    assert _settled_at(monkeypatch, looks) is None
