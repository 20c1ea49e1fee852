# right: giving is one append to the target's letter box, which is emptied by whoever takes or looks, under its lock
import threading
from collections import deque


class Account:
    def __init__(self, balance):
        self.letters = deque([balance])
        self.opening = threading.Lock()
        self.counted = 0

    def count(self):
        while self.letters:
            self.counted += self.letters.popleft()
        return self.counted

    @property
    def balance(self):
        with self.opening:
            return self.count()


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with source.opening:
        if source.count() < amount:
            raise ValueError("balance too small")
        source.counted -= amount
    target.letters.append(amount)
