# mistake: the new balances are computed before the locks are taken
# fails: no_lost_update
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    left, more = source.balance - amount, target.balance + amount
    if left < 0:
        raise ValueError("balance too small")
    if source is target:
        return
    first, second = sorted((source, target), key=id)
    with first._lock, second._lock:
        source._balance, target._balance = left, more
