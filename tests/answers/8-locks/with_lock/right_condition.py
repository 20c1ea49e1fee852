# right: a Condition used as a lock
import threading


class Account:
    def __init__(self, balance):
        self._guard = threading.Condition()
        self._balance = balance

    def _change(self, by):
        with self._guard:
            new = self._balance + by
            if new < 0:
                raise ValueError("balance too small")
            self._balance = new
            self._guard.notify_all()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount}")
        self._change(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot withdraw {amount}")
        self._change(-amount)

    @property
    def balance(self):
        with self._guard:
            return self._balance
