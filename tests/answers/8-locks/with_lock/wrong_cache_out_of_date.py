# mistake: the cached sum is thrown away before the movement is booked: a reader in between caches the old one for good
# fails: balance_consistent
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._movements = [balance]
        self._cached = None

    def _book(self, movement):
        with self._lock:
            if sum(self._movements) + movement < 0:
                raise ValueError("balance too small")
            self._cached = None
            self._movements.append(movement)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._book(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._book(-amount)

    @property
    def balance(self):
        cached = self._cached
        if cached is None:
            cached = self._cached = sum(self._movements)
        return cached
