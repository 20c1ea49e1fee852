# mistake: reading locks and writing locks, but `self.balance += amount` is one of each
# fails: no_lost_update, never_overdrawn
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._balance = balance

    @property
    def balance(self):
        with self._lock:
            return self._balance

    @balance.setter
    def balance(self, new):
        with self._lock:
            self._balance = new

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        if self.balance < amount:
            raise ValueError("balance too small")
        self.balance -= amount
