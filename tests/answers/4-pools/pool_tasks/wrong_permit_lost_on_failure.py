# mistake: the permit of a task that fails is never given back, and the end waits for all permits
# fails: first_failure_raised
# told: for a lock that nobody will give back
import threading
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    permits = threading.Semaphore(workers)

    def done(_):
        permits.release()

    with Pool(workers) as pool:
        tasks = []
        for args in args_list:
            permits.acquire()
            tasks.append(pool.apply_async(func, args, callback=done))
        for _ in range(workers):
            permits.acquire()
        return [task.get() for task in tasks]
