# right: one lock for each account, `with` round check and change; the reader reads one attribute
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("the amount must be positive")
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("the amount must be positive")
        with self._lock:
            if amount > self._balance:
                raise ValueError("the balance is too small")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
