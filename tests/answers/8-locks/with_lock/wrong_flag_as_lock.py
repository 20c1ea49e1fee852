# mistake: a flag as a lock: looked at and set in two steps
# fails: no_lost_update
# passes a naive stress test: yes
import time


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._busy = False

    def _enter(self):
        while self._busy:
            time.sleep(0)
        self._busy = True

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._enter()
        self._balance += amount
        self._busy = False

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._enter()
        try:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount
        finally:
            self._busy = False

    @property
    def balance(self):
        return self._balance
