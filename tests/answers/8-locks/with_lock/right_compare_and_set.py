# right: checks and computes outside the lock, stores only if the balance is still the one it looked at
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._balance = balance

    def _store(self, seen, new):
        with self._lock:
            if self._balance != seen:
                return False
            self._balance = new
            return True

    def _change(self, by):
        stored = False
        while not stored:
            seen = self._balance
            if seen + by < 0:
                raise ValueError("the balance is too small")
            stored = self._store(seen, seen + by)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("the amount is not positive")
        self._change(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("the amount is not positive")
        self._change(-amount)

    @property
    def balance(self):
        return self._balance
