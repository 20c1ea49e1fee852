# right: takes from the one under its lock, then gives to the other under its own; never two locks at a time
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._balance = balance

    def take(self, amount):
        with self._lock:
            if amount > self._balance:
                raise ValueError("balance too small")
            self._balance -= amount

    def give(self, amount):
        with self._lock:
            self._balance += amount

    @property
    def balance(self):
        with self._lock:
            return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    source.take(amount)
    target.give(amount)
