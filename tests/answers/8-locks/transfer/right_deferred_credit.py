# right: credits are appended to the target's list, which nobody empties; debits are made under the source's lock
import threading


class Account:
    def __init__(self, balance):
        self._credits = [balance]
        self._debits = []
        self._purse = threading.Lock()

    @property
    def balance(self):
        spent = sum(tuple(self._debits))
        return sum(tuple(self._credits)) - spent

    def spend(self, amount):
        with self._purse:
            if self.balance < amount:
                raise ValueError("balance too small")
            self._debits.append(amount)


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    source.spend(amount)
    target._credits.append(amount)
