# mistake: two locks for all accounts, dealt out in turn: strangers share a lock
# fails: others_not_delayed
# passes a naive stress test: yes
import itertools
import threading

_locks = [threading.RLock(), threading.RLock()]
_numbers = itertools.count()


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._stripe = next(_numbers) % len(_locks)

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    low, high = sorted((source._stripe, target._stripe))
    with _locks[low], _locks[high]:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
