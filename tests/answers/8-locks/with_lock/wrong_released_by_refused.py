# mistake: the finally block releases whether or not the lock was taken: a refused amount releases the lock of another thread
# fails: usable_after_refusal
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Semaphore(1)

    def deposit(self, amount):
        with self._lock:
            if amount <= 0:
                raise ValueError("amount")
            self._balance += amount

    def withdraw(self, amount):
        try:
            if amount <= 0:
                raise ValueError("amount")
            self._lock.acquire()
            if amount > self._balance:
                raise ValueError("balance")
            self._balance -= amount
        finally:
            self._lock.release()

    @property
    def balance(self):
        return self._balance
