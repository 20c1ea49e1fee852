# right: __slots__, and the reader under the lock as well
from threading import Lock


class Account:
    __slots__ = ("_balance", "_lock", "__weakref__")

    def __init__(self, balance):
        self._lock = Lock()
        self._balance = balance

    def deposit(self, amount):
        with self._lock:
            if amount <= 0:
                raise ValueError
            self._balance += amount

    def withdraw(self, amount):
        with self._lock:
            match amount:
                case int() if 0 < amount <= self._balance:
                    self._balance -= amount
                case _:
                    raise ValueError

    @property
    def balance(self):
        with self._lock:
            return self._balance
