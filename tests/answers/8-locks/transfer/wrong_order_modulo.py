# mistake: sorted by id() modulo 8, in which two accounts may be the same; ties go by the arguments
# fails: no_deadlock
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    if source is target:
        with source.lock:
            if source._balance < amount:
                raise ValueError("balance too small")
        return
    first, second = sorted((source, target), key=lambda account: id(account) % 8)
    with first.lock:
        with second.lock:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount
