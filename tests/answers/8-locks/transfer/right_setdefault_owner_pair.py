# right: both accounts are entered into one dict by setdefault; whoever gets only one takes its entry back and waits
import threading
import time

_owners = {}


class Account:
    def __init__(self, balance):
        self.balance_ = balance

    @property
    def balance(self):
        return self.balance_


class _Both:
    def __init__(self, *accounts):
        self.wanted = {id(account): account for account in accounts}

    def __enter__(self):
        me, nap = object(), 0.001
        while True:
            got = []
            for key in self.wanted:
                if _owners.setdefault(key, me) is not me:
                    break
                got.append(key)
            else:
                return
            for key in got:
                del _owners[key]
            time.sleep(nap)
            nap *= 2

    def __exit__(self, *_):
        for key in self.wanted:
            del _owners[key]


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    with _Both(source, target):
        if source.balance_ < amount:
            raise ValueError("balance too small")
        source.balance_ -= amount
        target.balance_ += amount
