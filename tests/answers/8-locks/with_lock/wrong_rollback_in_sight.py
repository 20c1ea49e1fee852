# mistake: a transaction that restores the old balance after an exception; readers see the balance before that
# fails: refused_unseen
import threading
from contextlib import contextmanager


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @contextmanager
    def _transaction(self):
        with self._lock:
            before = self._balance
            try:
                yield
            except ValueError:
                self._balance = before
                raise

    def deposit(self, amount):
        with self._transaction():
            self._balance += amount
            if amount <= 0:
                raise ValueError("amount must be positive")

    def withdraw(self, amount):
        with self._transaction():
            self._balance -= amount
            if amount <= 0 or self._balance < 0:
                raise ValueError("amount must be positive and covered")

    @property
    def balance(self):
        return self._balance
