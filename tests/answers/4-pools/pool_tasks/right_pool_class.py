# right: a pool as a class with Process subclasses; a thread of the caller's collects, and is joined
import multiprocessing as mp
import threading


class Worker(mp.Process):
    def __init__(self, tasks, answers):
        super().__init__()
        self.tasks = tasks
        self.answers = answers

    def run(self):
        for key, func, args in iter(self.tasks.get, "no more"):
            try:
                value, error = func(*args), None
            except Exception as caught:
                value, error = None, caught
            self.answers.put((key, value, error))
        self.answers.put(None)


class TaskPool:
    def __init__(self, size):
        self.tasks, self.answers = mp.SimpleQueue(), mp.SimpleQueue()
        self.values, self.errors = {}, {}
        self.workers = [Worker(self.tasks, self.answers) for _ in range(size)]

    def __enter__(self):
        for worker in self.workers:
            worker.start()
        self.collector = threading.Thread(target=self.collect)
        self.collector.start()
        return self

    def __exit__(self, *exc_info):
        for _ in self.workers:
            self.tasks.put("no more")
        for worker in self.workers:
            worker.join()
        self.collector.join()
        self.tasks.close()
        self.answers.close()

    def collect(self):
        still_working = len(self.workers)
        while still_working:
            answer = self.answers.get()
            if answer is None:
                still_working -= 1
                continue
            key, value, error = answer
            if error is not None:
                self.errors[key] = error
            self.values[key] = value

    def submit(self, key, func, args):
        self.tasks.put((key, func, args))


def run_tasks(func, args_list, workers=4):
    with TaskPool(workers) as pool:
        for key, args in enumerate(args_list):
            pool.submit(key, func, args)
    for key in sorted(pool.errors):
        raise pool.errors[key]
    return [pool.values[key] for key in range(len(args_list))]
