# right: a Process subclass, and each consumer sends all its results in one list at its end
from multiprocessing import Process, Queue


class Consumer(Process):
    def __init__(self, work, q, results):
        super().__init__()
        self.work, self.q, self.results = work, q, results

    def run(self):
        mine = []
        for item in self.items():
            mine.append(self.work(item))
        self.results.put(mine)

    def items(self):
        while True:
            item = self.q.get()
            if item is None:
                return
            yield item


def run(work, items, consumers):
    q, results = Queue(), Queue()
    team = [Consumer(work, q, results) for _ in range(consumers)]
    for consumer in team:
        consumer.start()
    for item in items:
        q.put(item)
    for _ in team:
        q.put(None)
    everything = []
    for _ in team:
        everything.extend(results.get())
    for consumer in team:
        consumer.join()
    return everything
