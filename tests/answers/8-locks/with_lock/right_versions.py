# right: computes without a lock, and stores under it if the version is still the same; else all over again
import threading
from typing import NamedTuple


class State(NamedTuple):
    version: int
    balance: int


class Account:
    __slots__ = ("state", "storing")

    def __init__(self, balance):
        self.state = State(0, balance)
        self.storing = threading.Lock()

    def apply(self, function):
        while True:
            before = self.state
            after = State(before.version + 1, function(before.balance))
            with self.storing:
                if self.state.version == before.version:
                    self.state = after
                    return

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(amount)
        self.apply(lambda balance: balance + amount)

    def withdraw(self, amount):
        def less(balance):
            if amount <= 0 or balance < amount:
                raise ValueError(amount, balance)
            return balance - amount

        self.apply(less)

    @property
    def balance(self):
        return self.state.balance
