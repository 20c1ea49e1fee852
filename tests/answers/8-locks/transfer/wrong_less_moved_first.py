# mistake: the lock of the account that has moved less often comes first: the order changes while others wait
# fails: no_deadlock
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
    if source is target:
        with source.lock:
            if source._balance < amount:
                raise ValueError("balance too small")
        return
    moves = lambda account: getattr(account, "moves", 0)
    first, second = (source, target) if moves(source) <= moves(target) else (target, source)
    with first.lock:
        with second.lock:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount
            source.moves = moves(source) + 1
            target.moves = moves(target) + 1
