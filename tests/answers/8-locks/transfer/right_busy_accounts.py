# right: a monitor that says which accounts are in use; the money moves outside of it
import threading

_change = threading.Condition()
_in_use = set()


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance


class reserved:
    def __init__(self, *accounts):
        self.ids = {id(account) for account in accounts}

    def __enter__(self):
        with _change:
            while self.ids & _in_use:
                _change.wait()
            _in_use.update(self.ids)

    def __exit__(self, *exc_info):
        with _change:
            _in_use.difference_update(self.ids)
            _change.notify_all()


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with reserved(source, target):
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
