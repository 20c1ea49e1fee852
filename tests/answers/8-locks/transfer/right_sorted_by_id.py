# right: both locks, always in the order of id(); an account to itself takes one
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
        raise ValueError("the amount must be positive")
    if source is target:
        with source._lock:
            if source._balance < amount:
                raise ValueError("the balance is too small")
        return
    first, second = sorted((source, target), key=id)
    with first._lock, second._lock:
        if source._balance < amount:
            raise ValueError("the balance is too small")
        source._balance -= amount
        target._balance += amount
