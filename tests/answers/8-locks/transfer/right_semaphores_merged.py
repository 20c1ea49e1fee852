# right: heapq.merge of two lists of (number, semaphore) says the order; the number comes from a list that grows
import heapq
import threading
from contextlib import ExitStack

_made = []
_making = threading.Lock()


class Account:
    def __init__(self, balance):
        self.money = balance
        self.sem = threading.BoundedSemaphore(1)
        with _making:
            _made.append(None)
            self.number = len(_made)

    @property
    def balance(self):
        return self.money


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    mine = [(source.number, source.sem)]
    yours = [(target.number, target.sem)] if target is not source else []
    with ExitStack() as held:
        for _, sem in heapq.merge(mine, yours):
            held.enter_context(sem)
        if source.money < amount:
            raise ValueError("balance too small")
        source.money -= amount
        target.money += amount
