# mistake: the balance is None while somebody works on it, and a reader may get that
# fails: balance_consistent
# passes a naive stress test: yes
import threading
import time


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._balance = balance

    def _take(self):
        while True:
            with self._lock:
                if self._balance is not None:
                    balance, self._balance = self._balance, None
                    return balance
            time.sleep(0)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance = self._take() + amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        balance = self._take()
        if balance < amount:
            self._balance = balance
            raise ValueError("balance too small")
        self._balance = balance - amount

    @property
    def balance(self):
        return self._balance
