# mistake: the lock is made at the first use: two threads may make one each
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = None

    def _get_lock(self):
        if self._lock is None:
            self._lock = threading.Lock()
        return self._lock

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._get_lock():
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._get_lock():
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
