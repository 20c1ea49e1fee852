# right: waits at one condition until both accounts are free at once, and notes who uses them
from threading import Condition, get_ident

desk = Condition()


class Account:
    def __init__(self, balance):
        self.used_by = None
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with desk:
        desk.wait_for(lambda: source.used_by is None and target.used_by is None)
        source.used_by = target.used_by = get_ident()
    try:
        if amount > source._balance:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
    finally:
        with desk:
            source.used_by = target.used_by = None
            desk.notify_all()
