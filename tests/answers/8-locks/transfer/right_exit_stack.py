# right: an ExitStack that enters the locks in order; equal accounts fall together in a dict by id
import threading
from contextlib import ExitStack


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    involved = {id(account): account for account in (source, target)}
    with ExitStack() as stack:
        for key in sorted(involved):
            stack.enter_context(involved[key]._lock)
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
