# right: the balances of the whole bank are one dict, replaced in a single assignment if it is still the same: no between
import threading


class _Bank:
    def __init__(self):
        self.state = {}
        self.door = threading.Lock()

    def replace(self, how):
        while True:
            old = self.state
            new = how(dict(old))
            with self.door:
                if self.state is old:
                    self.state = new
                    return


_bank = _Bank()


class Account:
    def __init__(self, balance):
        _bank.replace(lambda state: {**state, self: balance})

    @property
    def balance(self):
        return _bank.state[self]


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")

    def moved(state):
        if state[source] < amount:
            raise ValueError("balance too small")
        state[source] -= amount
        state[target] += amount
        return state

    _bank.replace(moved)
