# right: BoundedSemaphore(1) in a with statement, ValueError by way of an exception class of its own
from threading import BoundedSemaphore


class Refused(ValueError):
    pass


class Account:
    def __init__(self, balance):
        self.n = balance
        self.turn = BoundedSemaphore(1)

    def deposit(self, amount):
        if not amount > 0:
            raise Refused
        with self.turn:
            self.n += amount

    def withdraw(self, amount):
        if not amount > 0:
            raise Refused
        with self.turn:
            if self.n - amount < 0:
                raise Refused
            self.n -= amount

    @property
    def balance(self):
        return self.n
