# right: Worker is a Process subclass used as an iterator in a with statement; its share are the items of its stride
from itertools import count
from multiprocessing import Process, SimpleQueue


class Worker(Process):
    def __init__(self, func, share):
        super().__init__(daemon=True)
        self.func, self.share, self.answers = func, share, SimpleQueue()

    def run(self):
        for item in self.share:
            try:
                answer = (self.func(item), None)
            except Exception as error:
                answer = (None, error)
            self.answers.put(answer)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *exception):
        self.terminate()
        self.join()
        self.answers.close()

    def __iter__(self):
        return (self.answers.get() for _ in self.share)


def nested(workers, collect):
    if not workers:
        return collect()
    with workers[0]:
        return nested(workers[1:], collect)


def parallel_map(func, items, workers):
    items = list(items)
    team = [Worker(func, items[first::workers]) for first in range(min(workers, len(items)))]

    def collect():
        voices = [iter(worker) for worker in team]
        results = []
        for number in range(len(items)):
            result, error = next(voices[number % workers])
            if error is not None:
                raise error
            results.append(result)
        return results

    return nested(team, collect)
