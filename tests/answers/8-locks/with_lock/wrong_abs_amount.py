# mistake: takes abs(amount), and so turns a negative deposit into a positive one
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        amount = abs(amount)
        if amount == 0:
            raise ValueError("amount")
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with self._lock:
            if amount > self._balance:
                raise ValueError("balance")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
