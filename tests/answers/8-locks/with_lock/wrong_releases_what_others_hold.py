# mistake: the finally block also runs when the amount is refused, before the lock was taken: it releases the lock of another thread
# fails: usable_after_refusal
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def _release(self):
        if self._lock.locked():
            self._lock.release()

    def deposit(self, amount):
        try:
            if amount <= 0:
                raise ValueError("amount must be positive")
            self._lock.acquire()
            self._balance += amount
        finally:
            self._release()

    def withdraw(self, amount):
        try:
            if amount <= 0:
                raise ValueError("amount must be positive")
            self._lock.acquire()
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount
        finally:
            self._release()

    @property
    def balance(self):
        return self._balance
