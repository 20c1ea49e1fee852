# mistake: `return` in the finally block swallows the ValueError
# fails: refuses
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
        self._lock.acquire()
        try:
            if amount <= 0 or self._balance < amount:
                raise ValueError("amount must be positive and covered")
            self._balance -= amount
        finally:
            self._lock.release()
            return self._balance

    @property
    def balance(self):
        return self._balance
