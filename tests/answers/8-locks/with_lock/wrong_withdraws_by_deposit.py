# mistake: withdraw checks under the lock and lets deposit do the rest, after the lock
# fails: never_overdrawn
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    def _add(self, amount):
        with self._lock:
            self._balance = self._balance + amount

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._add(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._lock.acquire()
        enough = amount <= self._balance
        self._lock.release()
        if enough:
            self._add(-amount)
        else:
            raise ValueError("balance too small")

    @property
    def balance(self):
        with self._lock:
            return self._balance
