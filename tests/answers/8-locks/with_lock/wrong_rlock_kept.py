# mistake: an RLock is not given back after a refusal: its own thread does not notice, all others wait for ever
# fails: usable_after_refusal
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            self._balance += amount

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
