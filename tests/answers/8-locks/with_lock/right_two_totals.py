# right: two totals, always changed and read under the same lock
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._paid_in = balance
        self._paid_out = 0

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            self._paid_in += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            if self._paid_out + amount > self._paid_in:
                raise ValueError("balance too small")
            self._paid_out += amount

    @property
    def balance(self):
        with self._lock:
            return self._paid_in - self._paid_out
