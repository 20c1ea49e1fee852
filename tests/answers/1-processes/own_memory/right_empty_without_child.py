# right: no child for no items; the wrapper is a callable object
from multiprocessing import Process, SimpleQueue


class Job:
    def __init__(self, func, items, back):
        self.func, self.items, self.back = func, items, back

    def __call__(self):
        try:
            self.back.put([True, *map(self.func, self.items)])
        except BaseException as error:
            self.back.put([False, error])


def map_in_child(func, items):
    items = [item for item in items]
    if not items:
        return []
    back = SimpleQueue()
    p = Process(target=Job(func, items, back))
    p.start()
    fine, *values = back.get()
    p.join()
    if not fine:
        raise values[0]
    return values
