# right: _thread.allocate_lock, the accounts numbered by the length of a list that keeps them
import _thread

_all = []
_all_lock = _thread.allocate_lock()


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = _thread.allocate_lock()
        with _all_lock:
            self._position = len(_all)
            _all.append(self._lock)

    balance = property(lambda self: self._balance)


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError
    positions = sorted({source._position, target._position})
    for position in positions:
        _all[position].acquire()
    enough = source._balance >= amount
    if enough:
        source._balance -= amount
        target._balance += amount
    for position in positions:
        _all[position].release()
    if not enough:
        raise ValueError
