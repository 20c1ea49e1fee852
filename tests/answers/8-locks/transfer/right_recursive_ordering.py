# right: called with the accounts in the wrong order it calls itself with both swapped and the sign turned
import itertools
import threading

_numbers = itertools.count()


class Account:
    def __init__(self, balance):
        self._number = next(_numbers)
        self._guard = threading.Condition(threading.RLock())
        self._held = balance

    @property
    def balance(self):
        with self._guard:
            return self._held


def _swap(low, high, up):
    if low._number > high._number:
        return _swap(high, low, -up)
    with low._guard:
        with high._guard:
            if low._held < up or high._held < -up:
                raise ValueError("balance too small")
            low._held -= up
            high._held += up


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    _swap(source, target, amount)
