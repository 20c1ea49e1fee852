# mistake: the target is credited in the finally block, which runs for a refused transfer too
# fails: refuses
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
    try:
        with source.lock:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
    finally:
        with target.lock:
            target._balance += amount
