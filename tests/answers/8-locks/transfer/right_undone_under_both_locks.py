# right: moves first and undoes it when the source is overdrawn, all of it under both locks, which readers take too
import threading
import uuid


class Account:
    def __init__(self, balance):
        self._number = uuid.uuid4().int
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def __lt__(self, other):
        return self._number < other._number


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted((source, target))
    with first._lock, second._lock:
        source._balance -= amount
        if source._balance < 0:
            source._balance += amount
            raise ValueError("balance too small")
        target._balance += amount
