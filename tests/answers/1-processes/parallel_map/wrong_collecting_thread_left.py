# mistake: a daemonic thread collects the results, and waits for more of them for ever
# fails: leaves_nothing
import threading
from multiprocessing import Process, SimpleQueue


def work(func, share, queue):
    for number, item in share:
        try:
            queue.put((number, func(item), None))
        except Exception as error:
            queue.put((number, None, error))


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    queue, found, more = SimpleQueue(), {}, threading.Semaphore(0)

    def collect():
        while True:
            number, result, error = queue.get()
            found[number] = result, error
            more.release()

    team = [Process(target=work, args=(func, numbered[n::workers], queue)) for n in range(workers)]
    for one in team:
        one.start()
    threading.Thread(target=collect, daemon=True).start()
    for _ in numbered:
        more.acquire()
    for one in team:
        one.join()
    for _, error in found.values():
        if error is not None:
            raise error
    return [found[number][0] for number, _ in numbered]
