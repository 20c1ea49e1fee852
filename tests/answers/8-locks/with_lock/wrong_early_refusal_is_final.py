# mistake: looks first without the lock whether there is enough, waits for the lock, and refuses by what it saw
# fails: never_overdrawn
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
        enough = self._balance >= amount
        with self._lock:
            if not enough:
                raise ValueError("balance")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
