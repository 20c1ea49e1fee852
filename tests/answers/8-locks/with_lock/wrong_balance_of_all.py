# mistake: the balance is an attribute of the class
# fails: deposits_and_withdraws
import threading


class Account:
    _lock = threading.Lock()
    _balance = 0

    def __init__(self, balance):
        Account._balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with Account._lock:
            Account._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with Account._lock:
            if Account._balance < amount:
                raise ValueError("balance too small")
            Account._balance -= amount

    @property
    def balance(self):
        return self._balance
