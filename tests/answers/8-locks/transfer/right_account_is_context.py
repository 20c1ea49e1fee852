# right: the account itself is the context manager; ranks are random numbers, and a tie is broken by id()
import random
import threading


class Account(object):
    def __init__(self, balance):
        self.rank = random.randrange(4), id(self)
        self.cents = balance
        self.mine = threading.RLock()

    def __enter__(self):
        self.mine.acquire()

    def __exit__(self, kind, error, traceback):
        self.mine.release()

    def get(self):
        with self:
            return self.cents

    balance = property(get)


def transfer(source, target, amount):
    pair = [source, target]
    pair.sort(key=lambda account: account.rank)
    with pair[0], pair[1]:
        problem = "amount" if amount < 1 else "balance" if source.cents < amount else None
        if problem is not None:
            raise ValueError(problem)
        source.cents -= amount
        target.cents += amount
