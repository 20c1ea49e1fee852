# mistake: checks before the locks are taken, moves under the locks
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
    if source.balance < amount:
        raise ValueError("balance too small")
    first, second = sorted((source, target), key=id)
    with first._lock, second._lock:
        source._balance -= amount
        target._balance += amount
