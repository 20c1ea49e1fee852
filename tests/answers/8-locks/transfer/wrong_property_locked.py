# mistake: reading locks and writing locks, but `source.balance -= amount` is one of each
# fails: no_lost_update, never_overdrawn
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    @balance.setter
    def balance(self, new):
        with self._lock:
            self._balance = new


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    if source.balance < amount:
        raise ValueError("balance too small")
    source.balance -= amount
    target.balance += amount
