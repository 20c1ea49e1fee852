# right: dict.setdefault, which is one step, says who has an account; who does not get it looks again later
import time

owners = {}


class Account:
    def __init__(self, balance):
        self.balance = balance


class Turn:
    def __init__(self, account):
        self.key = id(account)

    def __enter__(self):
        mine = object()
        while owners.setdefault(self.key, mine) is not mine:
            time.sleep(0.001)

    def __exit__(self, *exc_info):
        del owners[self.key]


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with Turn(source):
        if source.balance < amount:
            raise ValueError("balance too small")
        source.balance -= amount
    with Turn(target):
        target.balance += amount
