# right: a busy flag in each account, waited for at its own Condition, in the order of id()
import threading


class Account:
    __slots__ = ("_balance", "_busy", "_cond")

    def __init__(self, balance):
        self._balance = balance
        self._busy = False
        self._cond = threading.Condition()

    @property
    def balance(self):
        return self._balance

    def occupy(self):
        with self._cond:
            while self._busy:
                self._cond.wait()
            self._busy = True

    def vacate(self):
        with self._cond:
            self._busy = False
            self._cond.notify()


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    both = [source, target] if id(source) < id(target) else [target, source]
    if source is target:
        both.pop()
    for account in both:
        account.occupy()
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
    finally:
        for account in both:
            account.vacate()
