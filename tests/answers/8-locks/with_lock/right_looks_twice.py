# right: refuses at once what is too much now; what is not, is looked at again under the lock
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        self._change(amount, amount)

    def withdraw(self, amount):
        if self._balance < amount:
            raise ValueError("balance too small")
        self._change(amount, -amount)

    def _change(self, amount, by):
        if amount < 1:
            raise ValueError("amount must be positive")
        with self._lock:
            new = self._balance + by
            if new < 0:
                raise ValueError("balance too small")
            self._balance = new

    @property
    def balance(self):
        return self._balance
