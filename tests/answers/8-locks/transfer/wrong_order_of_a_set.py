# mistake: a set is thought to have an order: by whose hash, and that is the starting balance
# fails: no_deadlock
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    pair = list(dict.fromkeys([source, target]))
    with pair[0]._lock, pair[-1]._lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
