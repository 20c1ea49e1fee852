# mistake: a refused transfer returns False and raises nothing
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    first, second = sorted((source, target), key=id)
    with first._lock, second._lock:
        if amount <= 0 or source._balance < amount:
            return False
        source._balance -= amount
        target._balance += amount
        return True
