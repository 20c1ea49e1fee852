# right: a SimpleQueue that a thread of the child fills, and an Event that says whether all went well
import threading
from multiprocessing import Event, Process, SimpleQueue


class Child(Process):
    def __init__(self, func, items):
        super().__init__()
        self.func, self.items = func, items
        self.answers, self.failed = SimpleQueue(), Event()

    def run(self):
        helper = threading.Thread(target=self.work)
        helper.start()
        helper.join()

    def work(self):
        for item in self.items:
            try:
                result = self.func(item)
            except Exception as error:
                self.failed.set()
                self.answers.put(error)
                return
            self.answers.put(result)


def map_in_child(func, items):
    child = Child(func, list(items))
    child.start()
    results = []
    try:
        for _ in child.items:
            results.append(child.answers.get())
            if child.failed.is_set():
                break
        child.join()
        # the failure may have come after what was taken last: then it is the last thing sent
        if child.failed.is_set():
            while not child.answers.empty():
                results.append(child.answers.get())
            raise results[-1]
        return results
    finally:
        child.join()
        child.answers.close()
