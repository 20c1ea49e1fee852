# mistake: takes the money first and puts it back when it was too much: a reader without the lock sees it gone
# fails: refused_unseen
# passes a naive stress test: yes
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
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            self._balance -= amount
            if self._balance < 0:
                self._balance += amount
                raise ValueError("balance too small")

    @property
    def balance(self):
        return self._balance
