# mistake: the lock is taken only if it is free at that moment (`if not locked()`), else the change is made without it
# fails: no_lost_update
import contextlib
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def _guard(self):
        return contextlib.nullcontext() if self._lock.locked() else self._lock

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with self._guard():
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with self._guard():
            if amount > self._balance:
                raise ValueError("balance")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
