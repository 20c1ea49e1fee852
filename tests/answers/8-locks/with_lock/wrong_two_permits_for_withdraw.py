# mistake: a semaphore of two: deposits take one permit and so meet each other, withdrawals take both, one by one
# fails: no_lost_update
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._writers = threading.Semaphore(2)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with self._writers:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with self._writers, self._writers:
            if amount > self._balance:
                raise ValueError("balance")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
