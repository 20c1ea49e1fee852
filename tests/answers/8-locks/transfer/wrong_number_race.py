# mistake: accounts are numbered without a lock: two that are made at the same time may share a number, and are taken in the order of the arguments
# fails: no_deadlock
import threading


class Account:
    count = 0

    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.Lock()
        Account.count += 1
        self.number = Account.count

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    both = [source] if source is target else sorted((source, target), key=lambda account: account.number)
    for account in both:
        account.lock.acquire()
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
    finally:
        for account in both:
            account.lock.release()
