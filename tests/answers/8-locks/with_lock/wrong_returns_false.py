# mistake: a refused call returns False and raises nothing
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        if amount <= 0:
            return False
        with self._lock:
            self._balance += amount
            return True

    def withdraw(self, amount):
        with self._lock:
            if amount <= 0 or self._balance < amount:
                return False
            self._balance -= amount
            return True

    @property
    def balance(self):
        return self._balance
