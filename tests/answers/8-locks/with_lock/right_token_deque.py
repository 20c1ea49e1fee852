# right: a deque that holds one token; pop and append are thread-safe, and whoever finds it empty tries again
import time
from collections import deque


class Account:
    def __init__(self, balance):
        self._token = deque(["token"])
        self._balance = balance

    def _lock(self):
        while True:
            try:
                return self._token.pop()
            except IndexError:
                time.sleep(0.0001)

    def _apply(self, change):
        token = self._lock()
        try:
            if self._balance + change < 0:
                raise ValueError("balance too small")
            self._balance += change
        finally:
            self._token.append(token)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._apply(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._apply(-amount)

    @property
    def balance(self):
        return self._balance
