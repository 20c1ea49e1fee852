# mistake: `==` compares balances: of two accounts that hold the same, only one is locked
# fails: no_lost_update
import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def __eq__(self, other):
        return self.balance == other.balance

    def __hash__(self):
        return id(self)


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount")
    locks = [source.lock] if source == target else sorted([source.lock, target.lock], key=id)
    for lock in locks:
        lock.acquire()
    try:
        if source.balance < amount:
            raise ValueError("balance")
        source.balance -= amount
        target.balance += amount
    finally:
        for lock in locks:
            lock.release()
