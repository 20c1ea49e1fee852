# right: a functional one-liner: any(map(...)) over repeat, each step a method of a subclassed Process
from itertools import repeat
from multiprocessing import Value
from multiprocessing import get_context


def step(counter):
    with counter:
        counter.value = -~counter.value


def add(counter, times):
    any(map(step, repeat(counter, times)))


def run(processes, times):
    context = get_context()
    counter = context.Value("i", 0)

    crew = tuple(context.Process(target=add, args=(counter, times)) for _ in range(processes))
    any(map(type(crew[0]).start, crew))
    any(map(type(crew[0]).join, crew))
    with counter:
        return counter.value
