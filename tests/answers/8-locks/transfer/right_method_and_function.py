# right: transfer calls a method of the source; the order comes from a comparison that falls back on id()
import functools
import threading


@functools.total_ordering
class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    def __eq__(self, other):
        return self is other

    def __lt__(self, other):
        return id(self) < id(other)

    __hash__ = object.__hash__

    @property
    def balance(self):
        with self._lock:
            return self._balance

    @balance.setter
    def balance(self, new):
        with self._lock:
            if new < 0:
                raise ValueError("balance too small")
            self._balance = new

    def pay(self, payee, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with min(self, payee)._lock, max(self, payee)._lock:
            self.balance -= amount
            payee.balance += amount


def transfer(source, target, amount):
    source.pay(target, amount)
