# right: locks of multiprocessing in the order of id(); acquired by hand, released in reverse
import multiprocessing


class Account:
    def __init__(self, balance):
        self.amount = balance
        self.lock = multiprocessing.RLock()

    balance = property(lambda self: self.amount)


def transfer(source, target, amount):
    a, b = (source, target) if id(source) <= id(target) else (target, source)
    a.lock.acquire()
    b.lock.acquire()
    try:
        if amount <= 0 or source.amount < amount:
            raise ValueError(amount)
        source.amount -= amount
        target.amount += amount
    finally:
        b.lock.release()
        a.lock.release()
