# right: a metaclass locks all public methods and properties, with one RLock for each object
import functools
import threading


def locked(function):
    @functools.wraps(function)
    def inner(self, *args, **kwargs):
        with self._monitor:
            return function(self, *args, **kwargs)

    return inner


class Monitor(type):
    def __new__(mcs, name, bases, space):
        for key, value in list(space.items()):
            if key.startswith("_"):
                continue
            if isinstance(value, property):
                space[key] = property(locked(value.fget))
            elif callable(value):
                space[key] = locked(value)
        return super().__new__(mcs, name, bases, space)

    def __call__(cls, *args):
        made = cls.__new__(cls)
        made._monitor = threading.RLock()
        made.__init__(*args)
        return made


class Account(metaclass=Monitor):
    def __init__(self, balance):
        self._money = balance

    @property
    def balance(self):
        return self._money

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._money = self.balance + amount

    def withdraw(self, amount):
        if amount <= 0 or amount > self.balance:
            raise ValueError("amount must be positive and covered")
        self._money = self.balance - amount
