# mistake: the lock is made in the body of the class: all accounts have the same one
# fails: others_not_delayed
# passes a naive stress test: yes
import threading


class Account:
    lock = threading.RLock()

    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
