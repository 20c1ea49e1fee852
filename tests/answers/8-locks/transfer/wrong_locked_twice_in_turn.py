# mistake: checks under both locks, gives them back, and takes them again to move the money
# fails: never_overdrawn
# passes a naive stress test: yes
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
    first, second = sorted((source, target), key=id)
    with first._lock, second._lock:
        enough = source._balance >= amount
    if not enough:
        raise ValueError("balance too small")
    with first._lock, second._lock:
        source._balance -= amount
        target._balance += amount
