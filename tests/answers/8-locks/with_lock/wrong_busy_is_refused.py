# mistake: a withdrawal is refused when the lock is taken at that moment
# fails: no_lost_update
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
        if not self._lock.acquire(blocking=False):
            raise ValueError("account is busy")
        try:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount
        finally:
            self._lock.release()

    @property
    def balance(self):
        return self._balance
