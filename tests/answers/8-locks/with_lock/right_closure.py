# right: balance and lock live in a closure, so that nothing can get at the one past the other
import threading


def open_vault(balance):
    lock = threading.Lock()

    def change(by):
        nonlocal balance
        with lock:
            if balance + by < 0:
                raise ValueError("too small a balance")
            balance += by

    def look():
        with lock:
            return balance

    return change, look


def positive(amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    return amount


class Account:
    def __init__(self, balance):
        self._change, self._look = open_vault(balance)

    def deposit(self, amount):
        self._change(positive(amount))

    def withdraw(self, amount):
        self._change(-positive(amount))

    @property
    def balance(self):
        return self._look()
