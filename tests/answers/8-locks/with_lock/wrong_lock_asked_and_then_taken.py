# mistake: looks whether the lock is free and only then works, without taking it
# fails: no_lost_update, never_overdrawn
import threading
import time


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def _wait(self):
        while self._lock.locked():
            time.sleep(0.001)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._wait()
        self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._wait()
        if self._balance < amount:
            raise ValueError("balance too small")
        self._balance -= amount

    @property
    def balance(self):
        return self._balance
