# mistake: a Condition over a plain Lock; withdraw calls deposit with the negative amount while it holds it
# fails: deposits_and_withdraws
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._cond = threading.Condition(threading.Lock())

    def _add(self, amount):
        with self._cond:
            self._balance += amount

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        self._add(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with self._cond:
            if amount > self._balance:
                raise ValueError("balance")
            self._add(-amount)

    @property
    def balance(self):
        return self._balance
