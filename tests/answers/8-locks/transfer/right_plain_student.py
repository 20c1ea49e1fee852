# right: the student's way: an if for the same account, an if for each of the two orders, all written out three times
import threading

naechste = 1
nummern_lock = threading.Lock()


class Account:
    def __init__(self, balance):
        global naechste
        self.geld = balance
        self.lock = threading.Lock()
        nummern_lock.acquire()
        self.nr = naechste
        naechste = naechste + 1
        nummern_lock.release()

    @property
    def balance(self):
        return self.geld


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("Betrag")
    if source.nr == target.nr:
        with source.lock:
            if source.geld < amount:
                raise ValueError("zu wenig Geld")
        return
    if source.nr < target.nr:
        with source.lock:
            with target.lock:
                if source.geld < amount:
                    raise ValueError("zu wenig Geld")
                source.geld = source.geld - amount
                target.geld = target.geld + amount
    else:
        with target.lock:
            with source.lock:
                if source.geld < amount:
                    raise ValueError("zu wenig Geld")
                source.geld = source.geld - amount
                target.geld = target.geld + amount
