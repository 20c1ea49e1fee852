# mistake: one lock at a time, and round both of them one more for the whole bank
# fails: others_not_delayed
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


_bank = threading.Lock()


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    with _bank:
        with source.lock:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
        with target.lock:
            target._balance += amount
