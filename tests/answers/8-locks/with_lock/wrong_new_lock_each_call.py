# mistake: a new lock for each call: nobody else has it
# fails: no_lost_update, never_overdrawn
# passes a naive stress test: yes
from threading import Lock


class Account:
    def __init__(self, balance):
        self._balance = balance

    def deposit(self, amount):
        lock = Lock()
        if amount <= 0:
            raise ValueError("amount must be positive")
        with lock:
            self._balance += amount

    def withdraw(self, amount):
        lock = Lock()
        if amount <= 0:
            raise ValueError("amount must be positive")
        with lock:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
