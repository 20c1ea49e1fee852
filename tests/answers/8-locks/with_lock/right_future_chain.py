# right: each change takes the last Future as its own to wait for, and leaves a new one; atomic by a lock held for the swap
import threading
from concurrent.futures import Future


class Account:
    def __init__(self, balance):
        self._swap = threading.Lock()
        self._last = Future()
        self._last.set_result(balance)

    def _change(self, by):
        mine = Future()
        with self._swap:
            before, self._last = self._last, mine
        balance = before.result()
        refused = balance + by < 0
        mine.set_result(balance if refused else balance + by)
        if refused:
            raise ValueError("balance too small")

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._change(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._change(-amount)

    @property
    def balance(self):
        return self._last.result()
