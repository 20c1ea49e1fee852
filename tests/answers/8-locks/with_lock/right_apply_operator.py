# right: EAFP: the new balance is made by a function that refuses, under the lock; nothing is stored before it returns
import operator
import threading


class Overdrawn(ValueError):
    def __init__(self, missing):
        super().__init__(f"{missing} short")
        self.missing = missing


def positive(amount):
    if amount > 0:
        return amount
    raise ValueError("not positive")


class Account:
    def __init__(self, balance):
        self._state = [balance]
        self._sem = threading.Semaphore(value=1)

    def _apply(self, how, amount):
        with self._sem:
            new = how(self._state[0], positive(amount))
            if new < 0:
                raise Overdrawn(-new)
            self._state[:] = [new]

    def deposit(self, amount):
        self._apply(operator.add, amount)

    def withdraw(self, amount):
        self._apply(operator.sub, amount)

    balance = property(lambda self: self._state[0])
