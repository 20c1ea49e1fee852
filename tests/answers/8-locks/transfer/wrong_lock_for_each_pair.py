# mistake: a lock for each pair of accounts: two transfers that have one account in common do not meet
# fails: no_lost_update, never_overdrawn
# passes a naive stress test: yes
import threading

_guard = threading.Lock()
_locks = {}


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def lock_of_pair(source, target):
    with _guard:
        return _locks.setdefault(frozenset((id(source), id(target))), threading.Lock())


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with lock_of_pair(source, target):
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
