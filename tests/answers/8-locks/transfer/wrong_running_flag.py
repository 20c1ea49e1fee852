# mistake: a flag says that a transfer is running, whichever it is
# fails: others_not_delayed
import threading

cond = threading.Condition()
state = {"running": False}


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        with cond:
            return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount")
    with cond:
        while state["running"]:
            cond.wait()
        state["running"] = True
    try:
        if source._balance < amount:
            raise ValueError("balance")
        source._balance -= amount
        target._balance += amount
    finally:
        with cond:
            state["running"] = False
            cond.notify_all()
