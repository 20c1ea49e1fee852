# right: dataclasses for what is said, match for who says it, a JoinableQueue and a bounded queue for answers
from dataclasses import dataclass
from multiprocessing import JoinableQueue, Process, Queue
from typing import Any


@dataclass
class Do:
    number: int
    item: Any


@dataclass
class Home:
    pass


@dataclass
class Done:
    number: int
    result: Any


@dataclass
class Failed:
    number: int
    error: Exception


def worker(func, orders, answers):
    while True:
        order = orders.get()
        match order:
            case Home():
                orders.task_done()
                break
            case Do(number=number, item=item):
                try:
                    answers.put(Done(number, func(item)))
                except Exception as error:
                    answers.put(Failed(number, error))
                orders.task_done()


def parallel_map(func, items, workers):
    orders, answers = JoinableQueue(), Queue(maxsize=2 * workers)
    staff = [Process(target=worker, args=(func, orders, answers), daemon=True) for _ in range(workers)]
    for process in staff:
        process.start()
    count = 0
    for count, item in enumerate(items, 1):
        orders.put(Do(count - 1, item))
    results, failure = [None] * count, None
    for _ in range(count):
        match answers.get():
            case Done(number, result):
                results[number] = result
            case Failed(_, error):
                failure = failure or error
    for _ in staff:
        orders.put(Home())
    orders.join()
    for process in staff:
        process.join()
    if failure:
        raise failure
    return results
