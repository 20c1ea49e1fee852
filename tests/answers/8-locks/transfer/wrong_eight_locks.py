# mistake: eight locks for all accounts, chosen by hash()
# fails: others_not_delayed
import threading


class Account:
    def __init__(self, balance):
        self.balance = balance


LOCKS = [threading.RLock() for _ in range(8)]


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    numbers = sorted((hash(source) % 8, hash(target) % 8))
    with LOCKS[numbers[0]], LOCKS[numbers[1]]:
        if source.balance < amount:
            raise ValueError("balance too small")
        source.balance -= amount
        target.balance += amount
