# right: each worker is the process of a manager of its own, called through a proxy by a thread of the caller
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.managers import BaseManager
from queue import SimpleQueue


class Worker:
    def call(self, func, args):
        try:
            return True, func(*args)
        except Exception as error:
            return False, error


class WorkerManager(BaseManager):
    pass


WorkerManager.register("Worker", Worker)


def run_tasks(func, args_list, workers=4):
    managers = [WorkerManager() for _ in range(min(workers, len(args_list)))]
    for manager in managers:
        manager.start()
    try:
        idle = SimpleQueue()
        for manager in managers:
            idle.put(manager.Worker())

        def one(args):
            worker = idle.get()
            try:
                return worker.call(func, args)
            finally:
                idle.put(worker)

        with ThreadPoolExecutor(max(1, len(managers))) as threads:
            outcomes = list(threads.map(one, args_list))
        while not idle.empty():
            idle.get()
    finally:
        for manager in managers:
            manager.shutdown()
    for succeeded, value in outcomes:
        if not succeeded:
            raise value
    return [value for _, value in outcomes]
