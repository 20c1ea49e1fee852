# mistake: euros and cents are changed under the lock, one after the other, and read without it
# fails: balance_consistent
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._euros, self._cents = divmod(balance, 10)

    def _book(self, amount, sign):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            new = 10 * self._euros + self._cents + sign * amount
            if new < 0:
                raise ValueError("balance too small")
            self._euros, self._cents = divmod(new, 10)

    def deposit(self, amount):
        self._book(amount, 1)

    def withdraw(self, amount):
        self._book(amount, -1)

    @property
    def balance(self):
        return 10 * self._euros + self._cents
