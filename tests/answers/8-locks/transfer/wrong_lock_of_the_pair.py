# mistake: the pair has a lock of its own, by frozenset, in a dict; transfers that share one account have different ones
# fails: no_lost_update
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


_pairs = {}


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    with _pairs.setdefault(frozenset((id(source), id(target))), threading.Lock()):
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
