# right: asks for the lock with a timeout, as often as it takes
import threading
from contextlib import ExitStack


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def _locked(self):
        while not self._lock.acquire(timeout=0.05):
            pass
        stack = ExitStack()
        stack.callback(self._lock.release)
        return stack

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._locked():
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._locked():
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        with self._locked():
            return self._balance
