# right: one lock after the other, each in a context manager; if the second side failed, the first would be undone
import threading
import contextlib


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Semaphore(1)

    balance = property(lambda self: self._balance)

    @contextlib.contextmanager
    def exclusive(self):
        self._lock.acquire()
        try:
            yield self
        finally:
            self._lock.release()

    def withdraw(self, amount):
        with self.exclusive():
            if amount > self._balance:
                raise ValueError("balance")
            self._balance -= amount

    def deposit(self, amount):
        with self.exclusive():
            self._balance += amount


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount")
    source.withdraw(amount)
    try:
        target.deposit(amount)
    except BaseException:
        source.deposit(amount)
        raise
