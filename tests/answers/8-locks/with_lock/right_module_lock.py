# right: one lock for the whole module (accounts wait for each other, which no rule of this task forbids)
import threading

_bank_closed = threading.Lock()


class Account:
    def __init__(self, balance):
        self._balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("invalid amount")
        with _bank_closed:
            self._balance += amount

    def withdraw(self, amount):
        with _bank_closed:
            if not 0 < amount <= self._balance:
                raise ValueError("invalid amount")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
