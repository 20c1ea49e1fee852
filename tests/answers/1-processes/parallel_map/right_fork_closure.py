# right: always forks, so that an inner function may be the target and nothing has to be handed over
import multiprocessing
from functools import partial


def parallel_map(func, items, workers):
    fork = multiprocessing.get_context("fork")
    todo = list(items)
    turn = fork.Value("i", 0)
    answers = fork.SimpleQueue()

    def work():
        while True:
            with turn:
                mine = turn.value
                turn.value = mine + 1
            if mine >= len(todo):
                return
            try:
                say = partial(answers.put, (mine, func(todo[mine]), None))
            except Exception as error:
                say = partial(answers.put, (mine, None, error))
            say()

    crew = [fork.Process(target=lambda: work()) for _ in range(workers)]
    [one.start() for one in crew]
    heard = [answers.get() for _ in todo]
    [one.join() for one in crew]
    answers.close()
    for _, _, error in heard:
        if error:
            raise error
    return [value for _, value, _ in sorted(heard, key=lambda one: one[0])]
