# mistake: the decorator makes its lock inside the wrapper, at each call
# fails: no_lost_update, never_overdrawn
# passes a naive stress test: yes
import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args):
        with threading.Lock():
            return method(self, *args)

    return wrapper


class Account:
    def __init__(self, balance):
        self._balance = balance

    @synchronized
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount

    @synchronized
    def withdraw(self, amount):
        if amount <= 0 or amount > self._balance:
            raise ValueError("amount must be positive and covered")
        self._balance -= amount

    @property
    def balance(self):
        return self._balance
