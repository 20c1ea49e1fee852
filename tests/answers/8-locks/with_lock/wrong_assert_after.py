# mistake: subtracts under the lock, gives it back, and looks afterwards whether it was too much
# fails: refused_unseen
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with self._lock:
            self._balance -= amount
            left = self._balance
        if left < 0:
            with self._lock:
                self._balance += amount
            raise ValueError("balance")

    @property
    def balance(self):
        return self._balance
