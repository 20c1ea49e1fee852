# mistake: the balance is read before the lock is taken and written under it
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        new = self._balance + amount
        with self._lock:
            self._balance = new

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        new = self._balance - amount
        if new < 0:
            raise ValueError("balance too small")
        with self._lock:
            self._balance = new

    @property
    def balance(self):
        with self._lock:
            return self._balance
