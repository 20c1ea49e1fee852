# mistake: __exit__ returns True, which swallows the ValueError
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def __enter__(self):
        return self._lock.acquire()

    def __exit__(self, *exc_info):
        self._lock.release()
        return True

    def deposit(self, amount):
        with self:
            if amount <= 0:
                raise ValueError("amount must be positive")
            self._balance += amount

    def withdraw(self, amount):
        with self:
            if amount <= 0 or self._balance < amount:
                raise ValueError("amount must be positive and covered")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
