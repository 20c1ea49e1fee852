# mistake: pays in first; when the source has too little, the money has been made
# fails: refuses, both_or_none
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def deposit(self, amount):
        with self._lock:
            if amount <= 0:
                raise ValueError("amount must be positive")
            self._balance += amount

    def withdraw(self, amount):
        with self._lock:
            if amount <= 0 or self._balance < amount:
                raise ValueError("amount must be positive and covered")
            self._balance -= amount


def transfer(source, target, amount):
    target.deposit(amount)
    source.withdraw(amount)
