# mistake: the source is booked under its lock, the target is only added to
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
    with source._lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
    target._balance += amount
