# mistake: checks under the lock and changes under the lock, but gives it back in between
# fails: never_overdrawn
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            enough = self._balance >= amount
        if not enough:
            raise ValueError("balance too small")
        with self._lock:
            self._balance -= amount

    @property
    def balance(self):
        with self._lock:
            return self._balance
