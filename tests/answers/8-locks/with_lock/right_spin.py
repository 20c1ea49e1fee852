# right: spins on acquire(blocking=False)
import threading
import time


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        while not self._lock.acquire(blocking=False):
            time.sleep(0)
        self._balance += amount
        self._lock.release()

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        while not self._lock.acquire(blocking=False):
            time.sleep(0)
        enough = self._balance >= amount
        if enough:
            self._balance -= amount
        self._lock.release()
        if not enough:
            raise ValueError("balance")

    @property
    def balance(self):
        return self._balance
