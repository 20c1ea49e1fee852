# right: optimistic: computes without a lock, then takes both in order and books only if no version has changed
import itertools
import threading

_serial = itertools.count()


class Account:
    def __init__(self, balance):
        self.state = (0, balance)
        self.rank = next(_serial)
        self.mutex = threading.RLock()

    @property
    def balance(self):
        return self.state[1]


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    low, high = (source, target) if source.rank < target.rank else (target, source)
    while True:
        seen_source, seen_target = source.state, target.state
        with low.mutex, high.mutex:
            if source.state is not seen_source or target.state is not seen_target:
                continue
            if seen_source[1] < amount:
                raise ValueError("balance too small")
            if source is not target:
                source.state = (seen_source[0] + 1, seen_source[1] - amount)
                target.state = (seen_target[0] + 1, seen_target[1] + amount)
            return
