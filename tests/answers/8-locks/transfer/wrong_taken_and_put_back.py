# mistake: takes first and puts back when it was too much: meanwhile others are refused who have money
# fails: both_or_none
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def add(self, amount):
        with self._lock:
            self._balance += amount
            return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    if source.add(-amount) < 0:
        source.add(amount)
        raise ValueError("balance too small")
    target.add(amount)
