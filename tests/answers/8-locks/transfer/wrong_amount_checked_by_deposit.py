# mistake: only the second side checks the amount: a negative one has changed the first side by then
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def withdraw(self, amount):
        with self._lock:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            self._balance += amount


def transfer(source, target, amount):
    source.withdraw(amount)
    target.deposit(amount)
