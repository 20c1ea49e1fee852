# right: the account is its own context manager, which gives the lock back and lets exceptions pass
import threading


class Account:
    def __init__(self, balance):
        self._mutex = threading.Lock()
        self._balance = balance

    def __enter__(self):
        self._mutex.acquire()
        return self

    def __exit__(self, kind, error, traceback):
        self._mutex.release()

    def deposit(self, amount):
        with self:
            if amount <= 0:
                raise ValueError("amount must be > 0")
            self._balance += amount

    def withdraw(self, amount):
        with self as mine:
            if amount <= 0:
                raise ValueError("amount must be > 0")
            if mine._balance < amount:
                raise ValueError("not enough money")
            mine._balance -= amount

    @property
    def balance(self):
        return self._balance
