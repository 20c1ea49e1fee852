# right: acquire and release by hand, released before each raise
from threading import Lock


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = Lock()

    def deposit(self, amount):
        self._lock.acquire()
        if amount <= 0:
            self._lock.release()
            raise ValueError("not positive")
        self._balance += amount
        self._lock.release()

    def withdraw(self, amount):
        self._lock.acquire()
        if amount <= 0:
            self._lock.release()
            raise ValueError("not positive")
        if self._balance < amount:
            self._lock.release()
            raise ValueError("too small")
        self._balance -= amount
        self._lock.release()

    @property
    def balance(self):
        return self._balance
