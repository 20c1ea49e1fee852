# right: a decorator that runs each method under the lock of its object
import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def locked(self, *args, **kwargs):
        with self._lock:
            return method(self, *args, **kwargs)

    return locked


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._balance = balance

    @synchronized
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(amount)
        self._balance += amount

    @synchronized
    def withdraw(self, amount):
        if amount <= 0 or self._balance < amount:
            raise ValueError(amount)
        self._balance -= amount

    @property
    @synchronized
    def balance(self):
        return self._balance
