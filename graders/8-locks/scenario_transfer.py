"""Scenarios of `transfer`: one thread without a scheduler, several under a controlled one.

Accounts are numbered; a step is (source, target, amount). What came of it is "done" or "refused".
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any

from forkjoin.probe.run import Run
from forkjoin.probe.sched import Budget, label

Move = tuple[int, int, int]

# No contract of locks rests on time: a sleep must keep nobody apart.
_BUDGET = Budget(any_pace=True, bounded=200, walks=60, pct=30, total=30_000)


def alone(run: Run, balances: list[int], moves: list[Move], settle: bool = False) -> None:
    """One thread, one call for each transfer, with accounts of its own; what came of it, and the balances.

    `settle`: look what is left once all is still.
    """
    student = run.load()

    def use(move: Move) -> list[Any]:
        accounts = [student.Account(balance) for balance in balances]
        return [_outcome(student, accounts, move), *[account.balance for account in accounts]]

    for move in moves:
        run.call(use, move, settle=settle)


def shared(
    run: Run, balances: list[int], works: list[list[Move]], reader: bool = False, pausing: int = 0
) -> dict[str, Any]:
    """One thread for each list of transfers, perhaps one that reads; what came of them, and the balances at the end.

    `pausing`: so many threads pause for a long time, once, wherever they may be.
    """

    def program(student: ModuleType) -> list[Any]:
        accounts = _accounts(student, balances)
        outcomes: list[list[str]] = [[] for _ in works]
        parts: list[Callable[[], None]] = [
            functools.partial(_work, student, accounts, moves, kept)
            for moves, kept in zip(works, outcomes, strict=True)
        ]
        if reader:
            parts.append(functools.partial(_read, accounts))
        _together(parts)
        return [outcomes, [account.balance for account in accounts]]

    return run.pause(program, _BUDGET, pausing) if pausing else run.explore(program, _BUDGET)


def made_together(run: Run) -> dict[str, Any]:
    """Two threads make an account each, at the same time; then each transfers from its own to the other one."""

    def program(student: ModuleType) -> list[int]:
        accounts: list[Any] = [None, None]
        both_made = threading.Barrier(2)

        def work(mine: int) -> None:
            accounts[mine] = student.Account(50)
            both_made.wait()
            student.transfer(accounts[mine], accounts[1 - mine], 10)

        _together([functools.partial(work, mine) for mine in range(2)])
        return [account.balance for account in accounts]

    return run.explore(program, _BUDGET)


def held_up(run: Run, balances: list[int], held: Move, strangers: int) -> dict[str, Any]:
    """One transfer stands still between its two sides, for ever; a second thread transfers between other accounts.

    The result is what those others hold then. `strangers`: so many of them, in pairs; they begin with 4, 5, 6, ...
    """
    source, target, amount = held

    def begin(student: ModuleType, then: Callable[[list[Any]], None]) -> None:
        accounts = _accounts(student, balances)
        move = accounts[source], accounts[target], amount
        threading.Thread(target=student.transfer, args=move, daemon=True).start()
        meanwhile = threading.Thread(target=then, args=(accounts,))
        meanwhile.start()
        meanwhile.join()

    def look(student: ModuleType) -> list[int]:
        seen: list[int] = []

        def read(accounts: list[Any]) -> None:
            seen.extend(account.balance for account in accounts)

        begin(student, read)
        return seen

    def program(student: ModuleType) -> list[int]:
        others = [student.Account(4 + number) for number in range(strangers)]

        def work(_: list[Any]) -> None:
            for position in range(0, strangers, 2):
                student.transfer(*others[position : position + 2], 4)

        begin(student, work)
        return [account.balance for account in others]

    return run.hold_up(program, look, _BUDGET)


def _accounts(student: ModuleType, balances: list[int]) -> list[Any]:
    accounts = [student.Account(balance) for balance in balances]
    for account, name in zip(accounts, "ABCDE", strict=False):
        label(account, name)
    return accounts


def _outcome(student: ModuleType, accounts: list[Any], move: Move) -> str:
    source, target, amount = move
    try:
        student.transfer(accounts[source], accounts[target], amount)
    except ValueError:
        return "refused"
    return "done"


def _work(student: ModuleType, accounts: list[Any], moves: list[Move], kept: list[str]) -> None:
    for move in moves:
        kept.append(_outcome(student, accounts, move))  # noqa: PERF401 - each is a step of its own


def _read(accounts: list[Any]) -> None:
    for account in accounts:
        account.balance  # noqa: B018 - reading must not wait for ever, whatever comes of it


def _together(works: list[Callable[[], None]]) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
