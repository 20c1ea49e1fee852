# mistake: the amount is checked after the lock has been taken by hand: a refused deposit keeps it
# fails: usable_after_refusal
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        self._lock.acquire()
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self._lock.release()

    def withdraw(self, amount):
        with self._lock:
            if amount <= 0 or self._balance < amount:
                raise ValueError("amount must be positive and covered")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
