# right: each change is made by a thread of its own, under the lock, and waited for
import threading
from concurrent.futures import ThreadPoolExecutor


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def _book(self, amount, sign):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            if self._balance + sign * amount < 0:
                raise ValueError("balance too small")
            self._balance += sign * amount

    def _elsewhere(self, amount, sign):
        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(self._book, amount, sign)
        return future.result()

    def deposit(self, amount):
        self._elsewhere(amount, +1)

    def withdraw(self, amount):
        self._elsewhere(amount, -1)

    @property
    def balance(self):
        return self._balance
