# mistake: the target's lock first, always: opposite transfers wait for each other all the same
# fails: no_deadlock
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        return self._balance

    def pull(self, other, amount):
        with self._lock:
            other.withdraw(amount)
            self._balance += amount

    def withdraw(self, amount):
        with self._lock:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    target.pull(source, amount)
