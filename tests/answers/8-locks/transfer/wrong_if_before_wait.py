# mistake: waits for the accounts with `if`: two that wait for the same account go on together
# fails: no_lost_update
import threading

desk = threading.Condition()


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.busy = False

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with desk:
        if source.busy or target.busy:
            desk.wait()
        source.busy = target.busy = True
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
    finally:
        with desk:
            source.busy = target.busy = False
            desk.notify_all()
