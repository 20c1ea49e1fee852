# right: changes first and takes it back when refused; but readers take the lock too, and so never see it
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._balance = balance

    def deposit(self, amount):
        with self._lock:
            self._balance += amount
            if amount <= 0:
                self._balance -= amount
                raise ValueError("amount must be positive")

    def withdraw(self, amount):
        with self._lock:
            self._balance -= amount
            if amount <= 0 or self._balance < 0:
                self._balance += amount
                raise ValueError("amount must be positive and covered")

    @property
    def balance(self):
        with self._lock:
            return self._balance
