"""Scenarios of `with_lock`: one thread without a scheduler, several under a controlled one.

A step is the name of a method with its amount; "balance" is read. What came of it is "done", "refused" or the value.
"""

from __future__ import annotations

import contextlib
import threading
from types import ModuleType
from typing import Any

from forkjoin.probe.run import Run
from forkjoin.probe.sched import Budget

# No contract of locks rests on time: a sleep must keep nobody apart.
_BUDGET = Budget(any_pace=True, bounded=200, walks=60, pct=30, total=30_000)

Step = tuple[str, int]


def alone(run: Run, balance: int, steps: list[Step]) -> None:
    """Use one account, and another one beside it, in one thread; the balances after each step."""
    student = run.load()

    def use() -> list[Any]:
        account, other = student.Account(balance), student.Account(5)
        seen = [account.balance]
        for step in steps:
            seen += [_outcome(account, step), account.balance]
        return [*seen, other.balance]

    run.call(use, settle=True)


def refused(run: Run, balance: int, steps: list[Step]) -> None:
    """Let an account of its own refuse each step; what came of it, and the balance."""
    student = run.load()

    def use(step: Step) -> list[Any]:
        account = student.Account(balance)
        return [_outcome(account, step), account.balance]

    for step in steps:
        run.call(use, step)


def shared(run: Run, balance: int, works: list[list[Step]], pausing: bool = False) -> dict[str, Any]:
    """One thread for each list of steps; what came of all of them, and the balance at the end.

    `pausing`: the first thread pauses for a long time, once, wherever it may be.
    """

    def program(student: ModuleType) -> list[Any]:
        account = student.Account(balance)
        outcomes: list[list[Any]] = [[] for _ in works]
        _together([_working(account, steps, kept) for steps, kept in zip(works, outcomes, strict=True)])
        return [outcomes, account.balance]

    return run.pause(program, _BUDGET) if pausing else run.explore(program, _BUDGET)


def after_refusal(run: Run, balance: int, refusals: list[Step], by: int) -> dict[str, Any]:
    """One thread is refused, another one pays in meanwhile; then both others and the main thread pay in."""

    def program(student: ModuleType) -> int:
        account = student.Account(balance)

        def be_refused() -> None:
            for step in refusals:
                _ignoring(account, step)

        def pay_in() -> None:
            account.deposit(by)

        _together([be_refused, pay_in])
        _together([pay_in])
        account.deposit(by)
        return int(account.balance)

    return run.explore(program, _BUDGET)


def _outcome(account: Any, step: Step) -> Any:
    name, amount = step
    if name == "balance":
        return account.balance
    try:
        getattr(account, name)(amount)
    except ValueError:
        return "refused"
    return "done"


def _ignoring(account: Any, step: Step) -> None:
    """How it is refused is another check's affair."""
    with contextlib.suppress(Exception):
        _outcome(account, step)


def _working(account: Any, steps: list[Step], kept: list[Any]) -> Any:
    def work() -> None:
        for step in steps:
            kept.append(_outcome(account, step))  # noqa: PERF401 - each is a step of its own

    return work


def _together(works: list[Any]) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
