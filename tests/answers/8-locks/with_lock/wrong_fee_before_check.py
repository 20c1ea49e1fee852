# mistake: deposit adds first and looks at the amount then: a reader sees what a refused deposit did
# fails: refused_unseen
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        with self._lock:
            old = self._balance
            self._balance = old + amount
            if self._balance <= old:
                self._balance = old
                raise ValueError("amount must be positive")

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
