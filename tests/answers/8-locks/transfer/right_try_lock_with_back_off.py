# right: try-lock; whoever does not get both gives back and sleeps for a random, growing time
import random
import threading
import time


class Account:
    def __init__(self, balance):
        self.lock = threading.RLock()
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    pause = 0.0001
    while True:
        with source.lock:
            if target.lock.acquire(blocking=False):
                try:
                    if source._balance < amount:
                        raise ValueError("balance too small")
                    source._balance -= amount
                    target._balance += amount
                    return
                finally:
                    target.lock.release()
        time.sleep(random.uniform(0, pause))
        pause = min(2 * pause, 0.1)
