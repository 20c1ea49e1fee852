# mistake: a withdrawal that the balance does not cover waits for a deposit
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._changed = threading.Condition()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._changed:
            self._balance += amount
            self._changed.notify_all()

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._changed:
            self._changed.wait_for(lambda: self._balance >= amount)
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
