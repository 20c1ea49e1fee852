# mistake: pays in first and takes it back when refused: meanwhile somebody can spend money that is not there
# fails: both_or_none
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def add(self, amount):
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        with self._lock:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    target.add(amount)
    try:
        source.withdraw(amount)
    except ValueError:
        target.add(-amount)
        raise
