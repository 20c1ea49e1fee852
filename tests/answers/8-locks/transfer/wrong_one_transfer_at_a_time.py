# mistake: waits until no transfer at all is under way
# fails: others_not_delayed
# passes a naive stress test: yes
import threading


class Bank:
    def __init__(self):
        self.cond = threading.Condition()
        self.busy = False

    def __enter__(self):
        with self.cond:
            self.cond.wait_for(lambda: not self.busy)
            self.busy = True

    def __exit__(self, *exc_info):
        with self.cond:
            self.busy = False
            self.cond.notify()


bank = Bank()


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with bank:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
