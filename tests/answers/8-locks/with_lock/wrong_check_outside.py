# mistake: checks the balance before the lock is taken, changes it under the lock
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
        if self._balance < amount:
            raise ValueError("balance too small")
        with self._lock:
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
