# right: the lock is made in __new__ of a base class, so that no subclass can forget it
import threading


class Guarded:
    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self._guard = threading.RLock()
        return self


class Book(Guarded):
    def __init__(self, balance):
        self._balance = balance

    def _add(self, amount):
        with self._guard:
            self._balance += amount

    @property
    def balance(self):
        with self._guard:
            return self._balance


class Account(Book):
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("positive amounts only")
        self._add(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("positive amounts only")
        with self._guard:
            if amount > self.balance:
                raise ValueError("balance too small")
            self._add(-amount)
