# right: each account keeps a list of movements; taking is checked under its lock, giving is one append
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._movements = [balance]

    @property
    def balance(self):
        with self._lock:
            return sum(self._movements)


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with source._lock:
        if sum(source._movements) < amount:
            raise ValueError("balance too small")
        source._movements.append(-amount)
    with target._lock:
        target._movements.append(amount)
