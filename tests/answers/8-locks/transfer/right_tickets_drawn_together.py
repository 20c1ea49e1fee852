# right: a ticket for each of the two accounts, drawn in one step; then waits for its turn at both
import threading
from collections import deque

drawing = threading.Lock()


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._line = deque()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    lines = [source._line] if source is target else [source._line, target._line]
    mine = [threading.Event() for _ in lines]
    with drawing:
        for line, turn in zip(lines, mine):
            line.append(turn)
            if line[0] is turn:
                turn.set()
    for turn in mine:
        turn.wait()
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
    finally:
        with drawing:
            for line in lines:
                line.popleft()
                if line:
                    line[0].set()
