# mistake: the lock is given back in `except ValueError` and at the end, but not when the amount is refused before the try
# fails: usable_after_refusal
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        self._lock.acquire()
        if amount <= 0:
            raise ValueError("amount")
        try:
            self._balance += amount
        finally:
            self._lock.release()

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        self._lock.acquire()
        try:
            if amount > self._balance:
                raise ValueError("balance")
            self._balance -= amount
        except ValueError:
            self._lock.release()
            raise
        self._lock.release()

    @property
    def balance(self):
        return self._balance
