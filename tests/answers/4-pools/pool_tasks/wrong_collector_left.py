# mistake: the thread that collects the answers is a daemon that waits for the next one for ever
# fails: leaves_nothing
import threading
from multiprocessing import Pool
from queue import SimpleQueue


def attempt(func, args):
    try:
        return func(*args), None
    except Exception as error:
        return None, error


def run_tasks(func, args_list, workers=4):
    outcomes = {}
    arrived = SimpleQueue()
    complete = threading.Semaphore(0)

    def collect():
        while True:
            place, outcome = arrived.get()
            outcomes[place] = outcome
            complete.release()

    pool = Pool(workers)
    threading.Thread(target=collect, daemon=True).start()
    for place, args in enumerate(args_list):
        pool.apply_async(
            attempt, (func, args), callback=lambda outcome, place=place: arrived.put((place, outcome))
        )
    for _ in args_list:
        complete.acquire()
    pool.close()
    pool.join()
    for place in range(len(args_list)):
        if outcomes[place][1] is not None:
            raise outcomes[place][1]
    return [outcomes[place][0] for place in range(len(args_list))]
