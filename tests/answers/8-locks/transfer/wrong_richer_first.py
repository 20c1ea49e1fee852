# mistake: the richer account is locked first, at equal balances the one with the smaller id(): balances change meanwhile
# fails: no_deadlock
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted([source, target], key=lambda account: (-account._balance, id(account)))
    with first._lock:
        with second._lock:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount
