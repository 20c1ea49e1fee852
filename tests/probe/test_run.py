"""What a scenario works with."""

from __future__ import annotations

from forkjoin.probe.run import Run
from forkjoin.probe.sched import Budget


def _seed(of_request: int) -> int:
    request = {"submission": "answer.py", "start_method": "fork", "work": "work", "seed": of_request, "control": []}
    return Run(request)._generous(Budget(seed=7)).seed


def test_another_seed_shares_no_random_schedule() -> None:
    assert _seed(0) == 7
    most = Budget().walks + Budget().pct  # a search counts up from its seed for one, and down for the other
    assert _seed(2) - _seed(1) > 2 * most
