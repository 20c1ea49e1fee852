# mistake: acquire and release by hand: a refused withdrawal keeps the lock
# fails: usable_after_refusal
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._lock.acquire()
        self._balance += amount
        self._lock.release()

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._lock.acquire()
        if self._balance < amount:
            raise ValueError("balance too small")
        self._balance -= amount
        self._lock.release()

    @property
    def balance(self):
        return self._balance
