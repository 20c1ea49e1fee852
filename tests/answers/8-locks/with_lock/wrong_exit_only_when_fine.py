# mistake: __exit__ gives the lock back only when there was no exception
# fails: usable_after_refusal
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def __enter__(self):
        self._lock.acquire()
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self._lock.release()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
