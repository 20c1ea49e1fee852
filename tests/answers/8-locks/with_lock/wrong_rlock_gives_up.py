# mistake: acquire(timeout=5) whose result is looked at, and a deposit that did not get the lock is silently dropped
# fails: no_lost_update
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        if self._lock.acquire(timeout=5):
            try:
                self._balance += amount
            finally:
                self._lock.release()

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with self._lock:
            if amount > self._balance:
                raise ValueError("balance")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
