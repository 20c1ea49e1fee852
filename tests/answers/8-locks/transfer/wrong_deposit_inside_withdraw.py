# mistake: pays into the target while the source's lock is still held
# fails: no_deadlock
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def deposit(self, amount):
        with self._lock:
            self._balance += amount

    def pay(self, other, amount):
        with self._lock:
            if not 0 < amount <= self._balance:
                raise ValueError("amount must be positive and covered")
            self._balance -= amount
            other.deposit(amount)


def transfer(source, target, amount):
    source.pay(target, amount)
