# mistake: the money moves while the monitor's lock is held, which every transfer needs
# fails: others_not_delayed
# passes a naive stress test: yes
import threading

_cond = threading.Condition()
_in_use = set()


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    both = {id(source), id(target)}
    with _cond:
        while both & _in_use:
            _cond.wait()
        _in_use.update(both)
        try:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount
        finally:
            _in_use.difference_update(both)
            _cond.notify_all()
