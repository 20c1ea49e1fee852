# right: two JoinableQueues; the caller drains in a thread that is ended by a boxed message
from dataclasses import dataclass
from multiprocessing import JoinableQueue, Process
from threading import Thread
from typing import Any


@dataclass
class Result:
    value: Any = None
    last: bool = False


class Consumer(Process):
    def __init__(self, work, tasks, results):
        super().__init__()
        self.work, self.tasks, self.results = work, tasks, results

    def run(self):
        while True:
            match self.tasks.get():
                case None:
                    self.tasks.task_done()
                    break
                case item:
                    self.results.put(Result(self.work(item)))
                    self.tasks.task_done()


def run(work, items, consumers):
    tasks, results, found = JoinableQueue(), JoinableQueue(), []

    def drain():
        while not (result := results.get()).last:
            found.append(result.value)
            results.task_done()
        results.task_done()

    drainer = Thread(target=drain)
    people = [Consumer(work, tasks, results) for _ in range(consumers)]
    for person in people:
        person.start()
    drainer.start()
    for item in items:
        tasks.put(item)
    for _ in people:
        tasks.put(None)
    tasks.join()
    for person in people:
        person.join()
    results.put(Result(last=True))
    results.join()
    drainer.join()
    return found
