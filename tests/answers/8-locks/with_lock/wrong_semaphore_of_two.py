# mistake: a semaphore that lets two in
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._sem = threading.Semaphore(2)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._sem:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._sem:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
