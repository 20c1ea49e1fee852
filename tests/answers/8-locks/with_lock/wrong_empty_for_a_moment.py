# mistake: takes all the money out, under the lock, and puts the rest back: a reader sees an empty account
# fails: balance_consistent
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def _take_out(self):
        money, self._balance = self._balance, 0
        return money

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            self._balance = self._take_out() + amount

    def withdraw(self, amount):
        with self._lock:
            if amount <= 0 or amount > self._balance:
                raise ValueError("amount must be positive and covered")
            self._balance = self._take_out() - amount

    @property
    def balance(self):
        return self._balance
