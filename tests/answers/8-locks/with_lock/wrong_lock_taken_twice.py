# mistake: withdraw holds the plain lock and reads the property, which takes it again: the thread waits for itself
# fails: deposits_and_withdraws
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            if self.balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        with self._lock:
            return self._balance
