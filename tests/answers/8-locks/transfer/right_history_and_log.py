# right: in the order of id(); a pause, a log and a history with a lock of its own when both sides are done
import logging
import threading
import time

log = logging.getLogger(__name__)
HISTORY = []
HISTORY_LOCK = threading.Lock()


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        with self._lock:
            return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount")
    first, second = sorted((source, target), key=id)
    with first._lock, second._lock:
        if source._balance < amount:
            log.warning("refused %s", amount)
            raise ValueError("balance")
        source._balance -= amount
        time.sleep(0.001)
        target._balance += amount
        with HISTORY_LOCK:
            HISTORY.append((id(source), id(target), amount))
    log.info("moved %s", amount)
