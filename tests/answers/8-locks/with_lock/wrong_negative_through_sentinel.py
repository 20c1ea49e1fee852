# mistake: the balance is -1 while a thread works on it, as the sign for the others to wait; readers see that
# fails: balance_consistent
import threading
import time


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._door = threading.Lock()

    def _take(self):
        while True:
            with self._door:
                if self._balance != -1:
                    found, self._balance = self._balance, -1
                    return found
            time.sleep(0.001)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        self._balance = self._take() + amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        found = self._take()
        if amount > found:
            self._balance = found
            raise ValueError("balance")
        self._balance = found - amount

    @property
    def balance(self):
        return self._balance
