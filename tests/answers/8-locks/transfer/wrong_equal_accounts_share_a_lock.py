# mistake: the locks lie in a dict by account, and accounts with the same balance are equal
# fails: moves_money
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def __eq__(self, other):
        return isinstance(other, Account) and self._balance == other._balance

    def __hash__(self):
        return hash(self._balance)

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    accounts = {source, target}
    for account in accounts:
        account._lock.acquire()
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        if len(accounts) == 2:
            source._balance -= amount
            target._balance += amount
    finally:
        for account in accounts:
            account._lock.release()
