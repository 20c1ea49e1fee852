# mistake: a refusal releases the semaphore twice: two may come in from then on
# fails: usable_after_refusal
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Semaphore()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._lock.acquire()
        try:
            if self._balance < amount:
                self._lock.release()
                raise ValueError("balance too small")
            self._balance -= amount
        finally:
            self._lock.release()

    @property
    def balance(self):
        return self._balance
