# mistake: the check stands in the with block, the change in the else branch of the try round it
# fails: never_overdrawn
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    def _check(self, amount):
        with self._lock:
            if amount > self._balance:
                raise ValueError("balance")

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        try:
            self._check(amount)
        except ValueError:
            raise
        else:
            with self._lock:
                self._balance -= amount

    @property
    def balance(self):
        return self._balance
