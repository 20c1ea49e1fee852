# mistake: a new lock for each transfer
# fails: no_lost_update, never_overdrawn
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    lock = threading.Lock()
    if amount <= 0:
        raise ValueError("amount must be positive")
    with lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
