# mistake: a deposit is dropped when the lock is taken at that moment
# fails: no_lost_update
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        if self._lock.acquire(blocking=False):
            self._balance += amount
            self._lock.release()

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
