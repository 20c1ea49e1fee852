# mistake: copies the balance out under the lock, computes, and copies it in under the lock
# fails: no_lost_update, never_overdrawn
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def _set(self, new):
        with self._lock:
            self._balance = new

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._set(self.balance + amount)

    def withdraw(self, amount):
        new = self.balance - amount
        if amount <= 0 or new < 0:
            raise ValueError("amount must be positive and covered")
        self._set(new)

    @property
    def balance(self):
        with self._lock:
            return self._balance
