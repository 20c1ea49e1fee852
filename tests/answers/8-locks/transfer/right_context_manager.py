# right: a contextlib.contextmanager that locks any number of accounts, recursively, in order
import threading
from contextlib import contextmanager


class Account:
    def __init__(self, balance):
        self._mutex = threading.BoundedSemaphore(1)
        self._balance = balance

    @property
    def balance(self):
        with self._mutex:
            return self._balance


@contextmanager
def locked(accounts):
    if not accounts:
        yield
        return
    first, *others = accounts
    with first._mutex, locked(others):
        yield


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    if source is target:
        order = [source]
    else:
        order = sorted([source, target], key=id, reverse=True)
    with locked(order):
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance, target._balance = (
            (source._balance, target._balance)
            if source is target
            else (source._balance - amount, target._balance + amount)
        )
