# mistake: checks under the source's lock, gives it back, and takes it again to move the money
# fails: never_overdrawn
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def covers(self, amount):
        with self._lock:
            return self._balance >= amount

    def add(self, amount):
        with self._lock:
            self._balance += amount


def transfer(source, target, amount):
    if amount <= 0 or not source.covers(amount):
        raise ValueError("amount must be positive and covered")
    source.add(-amount)
    target.add(amount)
