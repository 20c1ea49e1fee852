# mistake: what was too much is paid in again after the lock has been given back: readers see a negative balance
# fails: refused_unseen
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
        with self._lock:
            self._balance -= amount
            overdrawn = self._balance < 0
        if overdrawn:
            self.deposit(amount)
            raise ValueError("balance too small")

    @property
    def balance(self):
        with self._lock:
            return self._balance
