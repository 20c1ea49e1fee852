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
from forkjoin.probe.sched import Budget, label, step

Move = tuple[int, int, int]

# No contract of locks rests on time: a sleep must keep nobody apart.
_BUDGET = Budget(any_pace=True, bounded=250, walks=80, pct=45)


def alone(run: Run, balances: list[int], moves: list[Move]) -> None:
    """One thread, one call for each transfer, with accounts of its own; what came of it, and the balances."""
    student = run.load()

    def use(move: Move) -> list[Any]:
        accounts = [student.Account(balance) for balance in balances]
        return [_outcome(student, accounts, move), *[account.balance for account in accounts]]

    for move in moves:
        run.call(use, move)


def shared(run: Run, balances: list[int], works: list[list[Move]], reader: bool = False) -> dict[str, Any]:
    """One thread for each list of transfers, perhaps one that reads; what came of them, and the balances at the end."""

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

    return run.explore(program, _BUDGET)


class _Amount(int):
    """An int whose second use in a sum or difference, by a transfer, waits until it is let go on.

    The first use takes the money from one side (or computes what will be there), the second one gives it to the other.
    """

    held: Callable[[], None]

    def _used(self, result: int) -> int:
        self.held()
        return result

    def __add__(self, other: int) -> int:
        return self._used(int(self) + int(other))

    def __radd__(self, other: int) -> int:
        return self._used(int(other) + int(self))

    def __sub__(self, other: int) -> int:
        return self._used(int(self) - int(other))

    def __rsub__(self, other: int) -> int:
        return self._used(int(other) - int(self))

    def __neg__(self) -> int:
        return _amount(-int(self), self.held)


def _amount(value: int, held: Callable[[], None]) -> _Amount:
    amount = _Amount(value)
    amount.held = held
    return amount


def others_meanwhile(run: Run, balances: list[int], held_up: Move, meanwhile: list[Move]) -> dict[str, Any]:
    """One transfer stands between its two sides until the others, by a second thread, have been made."""

    def program(student: ModuleType) -> list[int]:
        accounts = _accounts(student, balances)
        over = threading.Event()
        uses = 0

        def hold() -> None:
            nonlocal uses
            uses += 1
            if uses == len(("source", "target")):
                step("stand between the two sides of", "the transfer")
                over.wait()

        def others() -> None:
            for move in meanwhile:
                _outcome(student, accounts, move)
            over.set()

        source, target, amount = held_up
        first = functools.partial(student.transfer, accounts[source], accounts[target], _amount(amount, hold))
        _together([first, others])
        return [account.balance for account in accounts]

    return run.explore(program, _BUDGET)


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
