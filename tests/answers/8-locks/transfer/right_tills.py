# right: each balance lies in a SimpleQueue; it is taken out, lowered and put back, and only then the other one is taken
from queue import SimpleQueue


class Account:
    def __init__(self, balance):
        self._till = SimpleQueue()
        self._till.put(balance)

    def change(self, by):
        held = self._till.get()
        new = held + by if held + by >= 0 else held
        self._till.put(new)
        if held + by < 0:
            raise ValueError("balance too small")

    @property
    def balance(self):
        held = self._till.get()
        self._till.put(held)
        return held


def transfer(source, target, amount):
    if not amount > 0:
        raise ValueError("amount must be positive")
    source.change(-amount)
    target.change(amount)
