# right: the counter travels in a nested dataclass, and the process is made of it; a generator takes the lock for each step
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import Process, Value
from typing import Any


@contextmanager
def turn(counter):
    counter.acquire()
    try:
        yield
    finally:
        counter.release()


def add(counter, times):
    for _ in range(times):
        with turn(counter):
            counter.value += 1


@dataclass
class Board:
    counter: Any = field(default_factory=lambda: Value("i", 0))


@dataclass
class Job:
    board: Board
    times: int

    def __call__(self):
        add(self.board.counter, self.times)


def run(processes, times):
    board = Board()
    crew = [Process(target=Job(board, times)) for _ in range(processes)]
    [process.start() for process in crew]
    [process.join() for process in crew]
    return board.counter.value
