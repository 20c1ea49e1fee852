# mistake: waits a second for the lock and refuses the withdrawal then
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
        if not self._lock.acquire(timeout=1.0):
            raise ValueError("account is in use")
        try:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount
        finally:
            self._lock.release()

    @property
    def balance(self):
        return self._balance
