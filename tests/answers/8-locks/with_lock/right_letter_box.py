# right: a deposit is one append; whoever wants to know the balance counts what is there, under the lock
import threading
from collections import deque


class Account:
    def __init__(self, balance):
        self._box = deque([balance])
        self._sum = 0
        self._counting = threading.Lock()

    def _count(self):
        while self._box:
            self._sum += self._box.popleft()
        return self._sum

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._box.append(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._counting:
            if self._count() < amount:
                raise ValueError("balance too small")
            self._sum -= amount

    @property
    def balance(self):
        with self._counting:
            return self._count()
