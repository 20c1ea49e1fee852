# mistake: a contextlib.contextmanager without try/finally: after an exception the lock is not released
# fails: usable_after_refusal
import threading
from contextlib import contextmanager


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @contextmanager
    def _exclusive(self):
        self._lock.acquire()
        yield
        self._lock.release()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._exclusive():
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._exclusive():
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
