# mistake: the check reads the locked property, which gives the lock back before the change takes it again
# fails: never_overdrawn
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    def _add(self, amount):
        with self._lock:
            self._balance += amount

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._add(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        if amount > self.balance:
            raise ValueError("balance too small")
        self._add(-amount)

    @property
    def balance(self):
        with self._lock:
            return self._balance
