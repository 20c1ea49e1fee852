# mistake: keeps two opposite transfers apart, and forgets that three can wait for each other in a ring
# fails: no_deadlock
import threading

_cond = threading.Condition()
_under_way = []


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        return self._balance


def _move(source, target, amount):
    with source._lock:
        with target._lock:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with _cond:
        while (id(target), id(source)) in _under_way:
            _cond.wait()
        _under_way.append((id(source), id(target)))
    try:
        _move(source, target, amount)
    finally:
        with _cond:
            _under_way.remove((id(source), id(target)))
            _cond.notify_all()
